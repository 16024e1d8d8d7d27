insert into u values (1), (2);
insert into s values (3);
