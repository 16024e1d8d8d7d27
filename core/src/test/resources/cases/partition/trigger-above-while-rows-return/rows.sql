insert into events values (1, '2022-02-02', 'a');
