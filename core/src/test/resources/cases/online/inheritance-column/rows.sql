INSERT INTO people VALUES (1, 'a');
INSERT INTO staff VALUES (2, 'b', 'c');
