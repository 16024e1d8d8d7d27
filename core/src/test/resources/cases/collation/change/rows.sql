insert into people values (1, 'Ä', '{a,b}', 'A'), (2, 'z', null, null);
