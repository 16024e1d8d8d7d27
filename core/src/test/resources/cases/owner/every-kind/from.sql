create schema audit;
create type mood as enum ('sad');
create domain mail as text;
create sequence visits;
create table users (id serial primary key, name text);
create view names as select name from users;
create materialized view totals as select count(*) as n from users;
create function one(a int) returns int language sql as 'select 1';
create procedure tidy() language sql as '';
