insert into b values (1,1);
