insert into events values ('2026-01-01', 'a');
