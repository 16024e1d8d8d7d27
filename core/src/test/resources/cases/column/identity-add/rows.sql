insert into t values (7, 'a'), (9, 'b');
