create type span as range (subtype = bigint);
create function width(span) returns integer language sql immutable as $$ select (upper($1) - lower($1))::integer $$;
create cast (span as integer) with function width(span);
create operator |#| (function = width, rightarg = span);
