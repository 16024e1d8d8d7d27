insert into events values (1, '2024-05-01', 'a'), (2, '2025-06-01', 'b');
