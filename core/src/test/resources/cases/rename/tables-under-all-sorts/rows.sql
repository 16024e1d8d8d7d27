insert into orders (sum, st) values (1, 'new'), (2.5, 'paid'); insert into lines (order_id, sum) values (1, 3);
