insert into emp (id, during) values (1, '[2024-01-01,2025-01-01)'); insert into pos (id, emp, during) values (1, 1, '[2024-02-01,2024-03-01)');
