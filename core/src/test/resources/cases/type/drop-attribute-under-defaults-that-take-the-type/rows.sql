insert into t values (1, row(1, 2)::pair, 2, row(3, 4)::pair, row(5, 6)::pair);
insert into t values (2, row(7, null)::pair, null, null, row(null, 8)::pair);
