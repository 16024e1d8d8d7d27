create function big(value text) returns text immutable language sql as 'select value';
create function g(value text) returns text immutable language sql as 'select value';
create type inte as (a integer);
create table t (id bigint primary key, n integer, twice integer generated always as (id * 2) stored, twice_said integer,
    year integer, called integer, cast_to integer, computed integer);
