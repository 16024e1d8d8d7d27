insert into orders (n) values (1), (2);
insert into items default values;
