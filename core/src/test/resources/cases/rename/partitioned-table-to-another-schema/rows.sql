insert into orders values (1, '2026-02-01'), (2, '2020-02-01');
