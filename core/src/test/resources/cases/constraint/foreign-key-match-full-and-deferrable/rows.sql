insert into teams values (1, 1);
insert into people values (1, 1, 1), (2, null, null);
