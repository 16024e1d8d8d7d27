insert into t (d) values (5), (6);
