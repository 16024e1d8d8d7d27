insert into events values (1, '2024-05-01'), (2, '2025-06-01');
