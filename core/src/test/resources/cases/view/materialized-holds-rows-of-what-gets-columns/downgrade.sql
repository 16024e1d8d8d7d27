-- data loss: all values of u.d
ALTER TABLE u DROP COLUMN d;
-- data loss: all values of t.other_id
ALTER TABLE t DROP COLUMN other_id;
-- data loss: all values of s.d
ALTER TABLE s DROP COLUMN d;
