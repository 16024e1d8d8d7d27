insert into people values (1, row('Main', 5, 'Ur')), (2, null);
