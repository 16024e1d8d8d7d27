insert into t values (5);
insert into kept values (1, 2);
