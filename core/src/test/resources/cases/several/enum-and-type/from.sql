create type mood as enum ('sad', 'ok');
create table people (id int primary key, mood mood not null default 'ok', n int);
create function good(p people) returns boolean language sql stable as $$ select p.mood = 'ok' $$;
create view good_people as select id, n from people where mood = 'ok';
