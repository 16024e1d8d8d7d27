insert into a values (1,2),(2,3);
