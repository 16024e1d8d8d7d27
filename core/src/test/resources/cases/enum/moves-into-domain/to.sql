create type mood as enum ('ok', 'fine');
create domain known as mood;
create table people (id int primary key, mood known default 'ok');
