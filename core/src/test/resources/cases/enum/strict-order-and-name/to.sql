create type temper as enum ('ok', 'sad');
create table people (id int primary key, mood temper);
