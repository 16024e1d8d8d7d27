insert into t values (1, 2, 3, 4, 5);
insert into u values (1, 2);
