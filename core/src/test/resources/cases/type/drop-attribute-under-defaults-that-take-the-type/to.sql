create type pair as (a integer);
create function first(value pair) returns integer immutable language sql as 'select value.a';
create function any_pair() returns pair immutable language sql as 'select row(7)::pair';
create table t (id integer primary key, one text not null default first(row(1)::pair)::text,
    two integer default first(row(2)::pair), three pair default any_pair(), four text not null default (row(1)::pair)::text);
