insert into t values (1, 1, 'x'), (1, 50, 'y'), (2, 2, null);
