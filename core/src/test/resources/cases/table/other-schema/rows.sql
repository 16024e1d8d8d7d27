insert into app.users values (1);
