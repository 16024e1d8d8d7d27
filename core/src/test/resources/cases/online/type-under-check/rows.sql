insert into users values (1, 'new', 'a', 1.5, 'a@example.com');
