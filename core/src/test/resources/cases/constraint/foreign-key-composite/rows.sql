insert into parents values (1, 2);
insert into children values (1, 1, 2);
