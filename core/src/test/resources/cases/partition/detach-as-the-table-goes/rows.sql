insert into events values (3, '2025-02-01');
