insert into t values (1, row(row(1, 2)::c, array[row(3, 4)::c, null])), (2, row(null, null)), (3, null);
