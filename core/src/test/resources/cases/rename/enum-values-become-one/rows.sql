insert into users values (1, 'active'), (2, 'inactive');
