create type mood as enum ('sad', 'ok', 'happy');
create table people (id int primary key, mood mood not null default 'ok', check (mood <> 'ok' or id > 0));
create index people_ok on people (id) where mood = 'ok';
create view ok_people as select id from people where mood = 'ok';
