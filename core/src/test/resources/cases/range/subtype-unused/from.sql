create type span as range (subtype = integer);
create function width(s span) returns integer language sql as $$ select upper(s) - lower(s) $$;
