insert into m1 values (1, 'x');
