INSERT INTO t VALUES (1, '{"a": 1}', 'x');
INSERT INTO tagged VALUES ('{a,b}');
