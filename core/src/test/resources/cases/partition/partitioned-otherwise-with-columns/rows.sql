insert into users values (1);
insert into t (kind, at, n, user_id) values ('a', '2020-01-01', 1, 1), ('b', '2020-05-05', 2, null), ('z', '2023-01-01', 3, 1), ('k', '2021-01-01', 4, 1);
