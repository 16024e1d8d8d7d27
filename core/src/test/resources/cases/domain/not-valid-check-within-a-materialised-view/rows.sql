insert into rooms values (1, 'a hall without an end');
