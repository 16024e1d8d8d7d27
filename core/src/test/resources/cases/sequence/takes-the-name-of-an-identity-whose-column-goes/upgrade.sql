-- data loss: all values of u.id
ALTER TABLE u DROP COLUMN id;
CREATE VIEW u_id_seq AS
SELECT n
   FROM t;
-- data loss: all values of t.id
ALTER TABLE t DROP COLUMN id;
CREATE SEQUENCE t_id_seq;
