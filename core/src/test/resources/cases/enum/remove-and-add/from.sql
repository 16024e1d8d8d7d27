create type mood as enum ('sad', 'ok');
create table people (id int primary key, mood mood not null default 'ok');
create table days (day date primary key, mood mood);
