insert into users values (1, 'A@b'), (2, 'c@d');
