create schema app;
create type app.mood as enum ('sad', 'ok');
create table app.people (id int primary key, mood app.mood not null default 'ok');
