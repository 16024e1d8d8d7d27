create type mood as enum ('a', 'b', 'c1', 'c2', 'd', 'e1', 'e2');
create table people (id int primary key, mood mood);
