insert into users values (1, 'c@d');
