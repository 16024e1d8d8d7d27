insert into items values (1, '{x,y}', row('z'), 'w');
