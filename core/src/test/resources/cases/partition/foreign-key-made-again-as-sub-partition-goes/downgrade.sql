ALTER TABLE q DROP CONSTRAINT q_id_at_fkey;
ALTER TABLE e DETACH PARTITION e1;
-- may fail: if a row of e1 is out of its bounds
ALTER TABLE e ATTACH PARTITION e1 FOR VALUES FROM (0) TO (10);
-- data loss: all rows of e21
DROP TABLE e21;
-- may fail: if a row of e2d is out of its bounds
ALTER TABLE e2 ATTACH PARTITION e2d DEFAULT;
-- may fail: if a row of q points to nothing
ALTER TABLE q ADD CONSTRAINT q_id_at_fkey FOREIGN KEY (id, at) REFERENCES e(id, at);
