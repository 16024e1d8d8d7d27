insert into t (n) values ('a'); insert into u (n) values ('b');
