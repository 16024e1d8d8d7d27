create function total(integer) returns integer language sql as $$ select $1 $$;
create aggregate total(bigint) (sfunc = int8pl, stype = bigint);
