insert into users values (1);
insert into posts values (1, 1), (2, null);
