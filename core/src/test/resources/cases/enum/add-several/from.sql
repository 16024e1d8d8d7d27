create type mood as enum ('b', 'd');
create table people (id int primary key, mood mood);
