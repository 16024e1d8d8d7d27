insert into logs values (1, '2026-01-05');
