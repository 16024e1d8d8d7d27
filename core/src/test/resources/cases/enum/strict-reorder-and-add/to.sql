create type mood as enum ('happy', 'so-so', 'ok', 'sad');
create table people (id int primary key, mood mood not null default 'ok');
