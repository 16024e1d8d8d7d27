insert into email values (1, 'x');
