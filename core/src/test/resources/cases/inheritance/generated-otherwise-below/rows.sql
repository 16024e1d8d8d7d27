insert into c (id,n,y) values (1,2,3);
