insert into people values (1, row('Main "St"', 7)), (2, null);
