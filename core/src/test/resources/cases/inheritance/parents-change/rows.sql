insert into capitals values ('x', 5, 'y');
