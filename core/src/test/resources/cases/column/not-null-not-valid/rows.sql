insert into t values (null, 1, 1, 1);
