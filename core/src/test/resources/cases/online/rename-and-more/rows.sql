insert into customers values (1); insert into orders values (1, 10, 1);
