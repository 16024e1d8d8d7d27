insert into people values (1, 'sad'), (2, 'happy'), (3, 'ok');
