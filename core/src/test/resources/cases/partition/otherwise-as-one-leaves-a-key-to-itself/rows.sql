insert into a values (11,11),(1,1);
