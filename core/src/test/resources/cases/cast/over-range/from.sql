create type span as range (subtype = integer);
create function width(span) returns integer language sql immutable as $$ select upper($1) - lower($1) $$;
create cast (span as integer) with function width(span);
create operator |#| (function = width, rightarg = span);
