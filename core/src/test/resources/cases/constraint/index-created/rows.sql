insert into old values (1, 'a', '[1,3)'), (2, 'b', '[3,5)');
