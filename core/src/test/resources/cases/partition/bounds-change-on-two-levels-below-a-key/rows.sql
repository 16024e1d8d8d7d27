insert into o (id, r) values (1, 1), (2, 2); insert into i values (1, 1, 1), (2, 2, 2);
