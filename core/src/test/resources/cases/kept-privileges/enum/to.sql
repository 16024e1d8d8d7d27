create type mood as enum ('sad');
create table users (id integer, mood mood);
