insert into t values (array[row(1e20, 1), row('-0', null), row('NaN', 2), row(0.1, 3), null]::p[]), ('{}'), (null);
