insert into t values (1, null, null, 1), (2, 2, 'x', 2);
