insert into t values (1, 5), (3, 9); insert into u (y) values (3), (4);
