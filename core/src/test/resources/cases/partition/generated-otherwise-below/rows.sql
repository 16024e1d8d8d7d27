insert into a values (1,2),(11,3),(21,4);
