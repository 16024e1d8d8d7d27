insert into t values (1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
insert into u values (1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2);
insert into v values (1, 1, 1, 1, 1, 1, null, null, 1, 1, null, null, 1, 1, 1, 1, 1, 1, null, null, null, null, 1, 1, 2);
