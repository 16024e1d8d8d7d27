insert into teams values (1); insert into users values (1, 1, null), (40, 1, null); insert into users_2 values (10, 1, 40); insert into logs values (40);
