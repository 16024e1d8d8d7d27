create function plus(integer, integer) returns integer language sql immutable as $$ select $1 + $2 $$;
create function up(integer) returns integer language sql immutable as $$ select $1 + 1 $$;
create operator |+| (function = up, rightarg = integer);
comment on operator |+| (none, integer) is 'one more';
