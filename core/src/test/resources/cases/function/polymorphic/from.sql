create function first_of(variadic a anyarray) returns anyelement language sql as $$ select a[1] $$;
