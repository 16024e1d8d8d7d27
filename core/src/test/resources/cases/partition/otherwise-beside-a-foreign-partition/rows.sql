insert into events (at, note) values ('2020-01-01', 'o'), ('2020-02-01', 'p');
