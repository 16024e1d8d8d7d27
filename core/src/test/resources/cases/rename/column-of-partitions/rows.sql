insert into logs values (1, '2026-01-05', 'a'), (2, '2026-02-05', 'b');
