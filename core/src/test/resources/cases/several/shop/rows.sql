insert into customers (name, email) values ('a', 'a@b');
insert into orders (customer, state, total) values (1, 'paid', 5.5);
