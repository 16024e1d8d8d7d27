create aggregate total(integer) (sfunc = int4pl, stype = integer);
create aggregate total(bigint) (sfunc = int8pl, stype = bigint);
