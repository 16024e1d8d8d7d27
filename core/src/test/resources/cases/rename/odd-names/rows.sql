insert into "Odd.Table" values (1, 'x', 'y');
