insert into m1 values (1, 3.5);
insert into t values (4);
