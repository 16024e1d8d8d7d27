create type mood as enum ('sad');
create table people (id int primary key, mood mood not null default 'sad', other mood);
