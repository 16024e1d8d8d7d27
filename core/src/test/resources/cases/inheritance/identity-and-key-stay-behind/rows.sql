insert into c values (5, 2);
insert into d values (7, 2, 3);
