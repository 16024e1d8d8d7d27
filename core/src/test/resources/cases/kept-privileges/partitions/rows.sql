insert into events values (1, '2020-05-05', 'a');
