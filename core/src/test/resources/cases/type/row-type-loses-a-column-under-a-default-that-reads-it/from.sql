create table held (a integer, b integer generated always as (a * 2) stored, c integer);
create table t (id integer primary key, one held, two held);
