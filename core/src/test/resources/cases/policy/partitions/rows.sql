insert into logs values (1, '2020-05-05');
