create type mood as enum ('ok');
create table people (id int primary key, mood mood);
