insert into a values (2, 'x'), (3, 'y');
insert into b values (1, 2, 'x'), (12, 3, 'y');
