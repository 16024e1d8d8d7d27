-- may fail: if rows of users collide
ALTER TABLE users ADD CONSTRAINT users_k_key UNIQUE (k);
ALTER TABLE r DROP CONSTRAINT r_id_fkey;
ALTER TABLE q DROP CONSTRAINT q_id_fkey;
ALTER TABLE users DROP CONSTRAINT users_pkey;
-- may fail: if rows of users collide
ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
-- may fail: if a row of q points to nothing
ALTER TABLE q ADD CONSTRAINT q_id_fkey FOREIGN KEY (id) REFERENCES users(k);
-- may fail: if a row of r points to nothing
ALTER TABLE r ADD CONSTRAINT r_id_fkey FOREIGN KEY (id) REFERENCES users(id);
ALTER TABLE q DROP CONSTRAINT q_at_id_fkey;
ALTER TABLE e DETACH PARTITION e1;
-- data loss: all rows of e2
DROP TABLE e2;
-- data loss: all values of e1.z
ALTER TABLE e1 DROP COLUMN z;
ALTER TABLE e1 DROP CONSTRAINT e1_pkey;
-- data loss: all values of e.z
ALTER TABLE e DROP COLUMN z;
ALTER TABLE e DROP CONSTRAINT e_pkey;
-- may fail: if rows of e collide
ALTER TABLE e ADD CONSTRAINT e_pkey PRIMARY KEY (id, at);
-- may fail: if a row of e1 is out of its bounds
ALTER TABLE e ATTACH PARTITION e1 FOR VALUES FROM (0) TO (10);
-- may fail: if a row of q points to nothing
ALTER TABLE q ADD CONSTRAINT q_id_at_fkey FOREIGN KEY (id, at) REFERENCES e(id, at);
