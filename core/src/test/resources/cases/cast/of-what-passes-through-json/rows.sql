insert into t values (1, array[row('good', 'x', '[1,5)', '{[1,2),[4,5)}')::felt, null], row(1, array[row('bad', 'y', 'empty', '{}')::felt])), (2, null, null);
