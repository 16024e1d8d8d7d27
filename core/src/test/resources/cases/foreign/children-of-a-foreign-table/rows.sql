insert into new_films values (1, 'One', 5);
