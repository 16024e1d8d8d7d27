insert into events values ('2020-02-02', 1, 'a');
