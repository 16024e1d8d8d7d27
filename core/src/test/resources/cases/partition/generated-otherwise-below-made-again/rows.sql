insert into a (id,n) values (1,2),(11,2);
