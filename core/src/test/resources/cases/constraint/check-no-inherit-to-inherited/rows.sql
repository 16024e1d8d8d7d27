insert into base values (1);
insert into child values (2);
