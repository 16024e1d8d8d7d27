insert into events values (1, '2020-01-01', 'sad'), (1, '2022-01-01', 'happy');
