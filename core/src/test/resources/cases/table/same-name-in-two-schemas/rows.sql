insert into app.users values (1, 'a');
insert into users values (1, 'b');
