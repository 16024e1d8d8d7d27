insert into users values (1);insert into orders values (1, 1);
