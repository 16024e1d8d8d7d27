insert into users values (1, null), (2, null);
insert into events values (1, 1), (50, 2);
update users set first_event = 1;
