insert into people values (1, row('ok', 'a'));
