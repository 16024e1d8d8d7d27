insert into p values (1);
insert into c values (2);
insert into d values (3);
insert into e values (4);
insert into f values (5);
