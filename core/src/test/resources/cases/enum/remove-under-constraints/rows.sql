insert into moods values ('sad'), ('ok');
insert into people values (1, 'ok');
