create type mood as enum ('ok', 'happy', 'great');
create table people (id int primary key, mood mood not null default 'ok');
