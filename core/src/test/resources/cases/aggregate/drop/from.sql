create function keep(state integer, value integer) returns integer language sql immutable as $$ select value $$;
create aggregate latest(integer) (sfunc = keep, stype = integer);
create aggregate row_count(*) (sfunc = int8inc, stype = bigint, initcond = '0');
create view one as select latest(n) from generate_series(1, 3) n;
