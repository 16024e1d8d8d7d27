insert into orders (sum, code) values (10, 'a');
insert into lines values (1, 1);
