create function first_of(variadic a anycompatiblearray) returns anycompatible language sql as $$ select a[1] $$;
create function pair(inout a anyelement, inout b anyarray default null) language sql as $$ select a, b $$;
