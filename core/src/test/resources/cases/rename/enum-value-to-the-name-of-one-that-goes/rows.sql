insert into people values (1, 'sad'), (2, 'blue'), (3, 'ok');
