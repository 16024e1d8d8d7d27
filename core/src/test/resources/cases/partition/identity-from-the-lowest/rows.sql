insert into events overriding system value values (7, '2020-01-01'), (9, '2022-01-01');
