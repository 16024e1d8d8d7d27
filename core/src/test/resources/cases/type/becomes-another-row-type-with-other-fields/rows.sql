insert into t values (1, row(1, 2), null), (2, null, row(null, null));
