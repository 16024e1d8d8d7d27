insert into t values (1, row('s', row(1, 2)), row(1, 2));
