insert into t (id, one) values (1, row(4, 5, 6)), (2, null);
