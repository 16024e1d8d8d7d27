insert into t values (1);
insert into u (id) values (1);
