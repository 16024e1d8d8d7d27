INSERT INTO events SELECT i, '2025-12-01'::date + (i % 60), 'a' FROM generate_series(1, 200) i;
