insert into pairs values (1, 'x', 2);
