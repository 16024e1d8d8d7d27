insert into t values (1, array[row('good', 'x', '[1,5)')::felt, null]), (2, null);
