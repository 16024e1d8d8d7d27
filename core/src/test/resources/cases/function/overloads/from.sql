create function f(a int) returns text language sql as $$ select 'int' $$;
create function f(a text) returns text language sql as $$ select 'text' $$;
