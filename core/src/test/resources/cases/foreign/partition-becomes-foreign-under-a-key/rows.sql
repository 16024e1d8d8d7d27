insert into events values (1, '2026-01-01', 'b');
insert into answers values (1, '2026-01-01');
