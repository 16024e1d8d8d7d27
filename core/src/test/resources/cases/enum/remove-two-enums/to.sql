create type mood as enum ('ok');
create type size as enum ('s', 'l');
create table people (id int primary key, mood mood, size size default 's');
create view all_people as select id, mood, size from people;
