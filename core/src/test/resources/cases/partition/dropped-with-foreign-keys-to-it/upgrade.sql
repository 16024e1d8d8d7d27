-- data loss: all rows of log_notes
DROP TABLE log_notes;
-- data loss: all rows of logs_rest_b
DROP TABLE logs_rest_b;
-- data loss: all rows of logs_rest_a
DROP TABLE logs_rest_a;
-- data loss: all rows of logs_rest
DROP TABLE logs_rest;
-- data loss: all rows of logs_old
DROP TABLE logs_old;
-- data loss: all rows of logs
DROP TABLE logs;
