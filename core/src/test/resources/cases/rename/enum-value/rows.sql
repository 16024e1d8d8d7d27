insert into users (id) values (1); insert into users values (2, 'active');
