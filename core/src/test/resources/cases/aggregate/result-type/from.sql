create aggregate total(integer) (sfunc = int4pl, stype = integer, initcond = '0');
create view one as select total(n) as total from generate_series(1, 3) n;
comment on view one is 'Total';
