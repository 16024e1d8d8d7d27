insert into users values (1); insert into t (id, code, n, user_id) values (1, 'a', 1, 1), (2, 'b', 2, null);
