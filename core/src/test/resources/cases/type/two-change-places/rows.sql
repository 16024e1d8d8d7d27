insert into t values (array[row(1, 2)::p], row(3, 4), null);
