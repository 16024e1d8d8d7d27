insert into t values (1, array[row(1, 2)::p, null], r(row(1, 2)::p, null));
