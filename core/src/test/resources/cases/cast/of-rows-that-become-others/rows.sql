insert into t values (1, array[row('good', 'x')::p, null]), (2, null);
