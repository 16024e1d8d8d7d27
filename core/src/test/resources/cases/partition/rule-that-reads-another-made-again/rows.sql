insert into events (at, note) values ('2020-05-05', 'a'), ('2022-02-02', 'b');
