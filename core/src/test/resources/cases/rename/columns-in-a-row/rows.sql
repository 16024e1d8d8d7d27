insert into chain values (1, 'a', 'b', 'c');
