insert into events values (1, '2020-01-01', 'a'); insert into child values (2, '2020-01-01', 'b'); insert into base values (3, '2020-01-01');
