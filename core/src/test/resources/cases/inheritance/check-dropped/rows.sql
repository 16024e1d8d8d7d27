insert into capitals values ('x', 5, 'y'); insert into places values ('z', 6);
