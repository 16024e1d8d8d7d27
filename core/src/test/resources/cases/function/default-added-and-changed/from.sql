create function f(a integer, b integer default 1, c integer default 2) returns integer language sql as $$ select a $$;
create procedure p(a integer) language sql as $$ select 1 $$;
create view v as select f(1, 2, 3) as f;
