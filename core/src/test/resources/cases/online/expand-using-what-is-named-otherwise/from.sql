create function big(value text) returns text immutable language sql as 'select value';
create table t (id bigint primary key, n text, twice integer generated always as (id * 2) stored, twice_said text,
    year text, called text, cast_to text, computed text);
