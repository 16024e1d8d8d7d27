insert into t (n) values (1), (2);
insert into u (n) values (1), (2);
