insert into a (x) values ('one'); insert into b (y) values (1), (2);
