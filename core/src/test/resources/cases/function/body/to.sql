create function f(a int) returns int language sql immutable as $$ select a + 1 $$;
create view v as select f(1) as one;
comment on function f is 'One more';
