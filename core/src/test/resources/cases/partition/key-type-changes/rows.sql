insert into users values (1), (2);
insert into t (at, user_id, note) values (1, 1, 'a'), (12, 1, 'b'), (13, 2, null), (99, null, 'c');
insert into refs select 1, t.id, t.at, l.id, l.at from t, t_low l where t.at = 12;
