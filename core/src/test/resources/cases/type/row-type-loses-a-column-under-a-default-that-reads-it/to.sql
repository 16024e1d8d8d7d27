create table held (a integer, b integer generated always as (a * 3) stored);
create function greatest_b() returns integer stable language sql begin atomic select max(b) from held; end;
create function rows_of(value held) returns integer immutable language sql as 'select value.a';
create table t (id integer primary key, one text default greatest_b()::text, two text default rows_of(null)::text);
