insert into t values (1, row(4, 5, 6)), (2, null);
