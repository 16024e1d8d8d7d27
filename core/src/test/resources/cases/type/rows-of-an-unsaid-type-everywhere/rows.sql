insert into t (n) values (5);
insert into reader values (row(1, 2));
