insert into films values (1, 'One');
insert into newest_films values (2, 'Two', 5, 6);
