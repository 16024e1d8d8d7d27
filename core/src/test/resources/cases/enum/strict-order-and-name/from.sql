create type mood as enum ('sad', 'ok');
create table people (id int primary key, mood mood);
