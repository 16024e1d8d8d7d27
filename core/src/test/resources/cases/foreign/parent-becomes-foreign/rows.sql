insert into new_films values (1, 'One', 5);
insert into newest_films values (2, 'Two', 5, 6);
