insert into users values (1); insert into events values (1, '2020-01-01', 1);
