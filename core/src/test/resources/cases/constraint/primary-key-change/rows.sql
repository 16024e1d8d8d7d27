insert into t values (1, 2);
insert into child values (1);
