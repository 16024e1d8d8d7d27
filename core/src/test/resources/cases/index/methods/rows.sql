insert into t values (1, 1, '{1}', 'a', '(1,2)', 'x', '10.0.0.1');
