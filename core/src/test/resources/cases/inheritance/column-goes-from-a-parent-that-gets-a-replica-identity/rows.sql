insert into parent values (1, 2);
insert into child values (3, 4);
