create function f(a int) returns int language sql as $$ select a $$;
comment on function f is 'One';
