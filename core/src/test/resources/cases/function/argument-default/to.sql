create function f(a int, b int default 5) returns int language sql immutable as $$ select a + b $$;
create view v as select f(1, 2) as n;
