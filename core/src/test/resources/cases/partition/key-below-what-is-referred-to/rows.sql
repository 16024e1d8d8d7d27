insert into t values (1, 1, 'a', null, null), (1, 50, 'b', 1, 1), (2, 2, 'c', 1, 50);
insert into refs values (1, 1, 50), (2, 2, 2);
insert into refs_1 values (1, 1);
