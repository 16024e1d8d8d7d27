insert into c values (1,2,3); insert into d values (2,3,4);
