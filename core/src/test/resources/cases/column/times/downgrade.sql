-- data loss: the instant, unless the session has the time zone that was meant in the values of t.a
ALTER TABLE t ALTER COLUMN a TYPE timestamp without time zone;
-- data loss: digits of the second of t.b
ALTER TABLE t ALTER COLUMN b TYPE timestamp(3) with time zone;
ALTER TABLE t ALTER COLUMN c TYPE timestamp without time zone;
-- data loss: the time of day of t.d
ALTER TABLE t ALTER COLUMN d TYPE date;
-- data loss: digits of the second of t.e
ALTER TABLE t ALTER COLUMN e TYPE time(3) without time zone;
ALTER TABLE t ALTER COLUMN f TYPE interval;
