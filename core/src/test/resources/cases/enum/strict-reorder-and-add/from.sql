create type mood as enum ('sad', 'ok', 'happy');
create table people (id int primary key, mood mood not null default 'ok');
