insert into "order" values (1, 'a', 'b');
