-- data loss: all rows of e2
DROP TABLE e2;
-- may fail: if a row of q points to nothing
ALTER TABLE q ADD CONSTRAINT q_id_at_fkey FOREIGN KEY (id, at) REFERENCES e(id, at);
