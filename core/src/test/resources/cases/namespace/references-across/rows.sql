insert into auth.users values (1), (2);
