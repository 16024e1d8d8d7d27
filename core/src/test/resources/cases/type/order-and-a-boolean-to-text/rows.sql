insert into t values (array[row(true, 1), row(false, null), row(null, 2), null]::p[]), ('{}'), (null);
