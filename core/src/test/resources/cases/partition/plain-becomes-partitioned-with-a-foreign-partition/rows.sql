insert into events values (1, '2020-01-01'), (99, '2020-02-01');
