insert into t values (1, r(array[row(1, 2)::p], array[row(3, 4)::p, null]), array[r(null, array[row(5, 6)::p])]), (2, 'empty', '{}'), (3, null, null);
