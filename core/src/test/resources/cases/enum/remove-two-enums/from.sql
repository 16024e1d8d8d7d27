create type mood as enum ('sad', 'ok');
create type size as enum ('s', 'm', 'l');
create table people (id int primary key, mood mood, size size default 'm');
create view all_people as select id, mood, size from people;
