insert into users values (1, '(Main,1)', 'a@b', '[1,2)');
