insert into orders values (1, 'a');
insert into sales.orders values (2, 'b');
