insert into users values (1), (2);
insert into events (at, user_id, note) values ('2020-05-05', 1, 'a'), ('2022-02-02', 2, 'b'), ('2022-02-03', null, null);
insert into answers values (1, 2, '2022-02-02');
