DROP POLICY seen ON logs_1;
DROP POLICY seen ON logs;
-- data loss: all rows of logs_2
DROP TABLE logs_2;
ALTER TABLE logs ALTER COLUMN id TYPE bigint;
CREATE TABLE logs_3 PARTITION OF logs FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
CREATE POLICY seen ON logs USING (id > 0);
CREATE POLICY seen ON logs_1 USING (id > 1);
CREATE POLICY seen ON logs_3 USING (id > 3);
