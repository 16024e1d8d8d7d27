-- data loss: the instant, unless the session has the time zone that was meant in the values of t.a
ALTER TABLE t ALTER COLUMN a TYPE timestamp with time zone;
ALTER TABLE t ALTER COLUMN b TYPE timestamp with time zone;
-- data loss: the time of day of t.c
ALTER TABLE t ALTER COLUMN c TYPE date;
ALTER TABLE t ALTER COLUMN d TYPE timestamp without time zone;
ALTER TABLE t ALTER COLUMN e TYPE time without time zone;
-- data loss: digits of the second of t.f
ALTER TABLE t ALTER COLUMN f TYPE interval(2);
