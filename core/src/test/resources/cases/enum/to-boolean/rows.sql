insert into lamps values (1, 'on'), (2, 'off');
