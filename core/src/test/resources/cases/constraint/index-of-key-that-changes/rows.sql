insert into t values (1, 7, 'a'), (2, 7, 'b');
