create function f(a int) returns int language sql as $$ select a $$;
comment on function f is 'One';
create procedure p() language sql as $$ select 1 $$;
