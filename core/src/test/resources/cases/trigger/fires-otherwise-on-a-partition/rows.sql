insert into events values (1, 1, 'a'), (11, 2, 'b');
