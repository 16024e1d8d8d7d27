insert into people values ('Ä'), ('z');
