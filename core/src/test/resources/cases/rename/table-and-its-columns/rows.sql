insert into shop.orders (sum, client) values (10, 'Ann');
