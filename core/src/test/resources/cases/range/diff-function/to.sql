create function half(a numeric, b numeric) returns double precision language sql immutable as $$ select (a - b)::double precision $$;
create type span as range (subtype = numeric, subtype_diff = half);
create table stays (during span);
