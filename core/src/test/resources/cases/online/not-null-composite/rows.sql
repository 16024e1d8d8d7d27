insert into people values (1, '(1,)', '(,2)'), (2, null, null);
