insert into users (name) select 'u' || n from generate_series(1, 100) n;
insert into orders select id, id from users;
insert into members select 'x', id, 1 from users;
insert into notes select id, id from users;
insert into people (parent_id) values (1), (1), (2);
delete from users where id > 490 and id not in (select user_id from members) and id not in (select user_id from orders);
