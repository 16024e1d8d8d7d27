create function f(a int) returns text language sql as $$ select 'integer' $$;
create function f(a int, b int) returns text language sql as $$ select 'two' $$;
