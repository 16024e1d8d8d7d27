insert into users values (1, 'active', '{suspended}');
