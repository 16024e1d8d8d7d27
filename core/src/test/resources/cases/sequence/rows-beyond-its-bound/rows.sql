insert into invoice values (5, -5, 5, -5), (2000, -2000, 2000, -2000);
