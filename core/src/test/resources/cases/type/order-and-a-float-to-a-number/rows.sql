insert into t values (1, array[row(1e20, 0.5, true, 1)::p]), (2, null);
