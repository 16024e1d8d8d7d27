insert into users values (1);
insert into orders (user_id, state) values (1, 'open'), (1, 'done');
insert into items values (1, 1);
