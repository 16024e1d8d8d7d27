insert into t values (1, 1.25, 2.5, 3, 0.5, 7);
