create type span as range (subtype = bigint);
create function width(s span) returns bigint language sql as $$ select upper(s) - lower(s) $$;
