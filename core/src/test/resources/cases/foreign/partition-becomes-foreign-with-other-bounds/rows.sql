insert into events values ('2021-02-01', 'a'), ('2026-01-01', 'b');
