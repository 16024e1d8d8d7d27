insert into t values (1, 5, 'a', 'b', '2026-01-01');
