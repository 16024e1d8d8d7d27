insert into people values (1, 'happy', row('sad', 'no')), (2, null, null);
