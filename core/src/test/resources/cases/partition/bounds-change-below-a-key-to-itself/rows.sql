insert into events values (1, '2026-01-01', null, null), (2, '2026-02-01', 1, '2026-01-01'), (3, '2025-02-01', null, null);
