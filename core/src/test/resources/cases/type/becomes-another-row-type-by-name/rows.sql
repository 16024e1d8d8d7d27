insert into t values (1, (null, 2), null), (2, (null, null), (null, 3));
