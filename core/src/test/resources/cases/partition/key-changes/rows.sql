insert into logs values (1, 'a', '2020-05-05', 'one'), (2, 'a', '2020-06-06', null), (3, 'b', '2020-03-03', 'three');
