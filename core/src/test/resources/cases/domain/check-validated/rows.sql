insert into t values (1);
insert into u values (3);
insert into v values (5);
