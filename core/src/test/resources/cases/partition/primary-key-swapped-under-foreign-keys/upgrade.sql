ALTER TABLE r DROP CONSTRAINT r_id_fkey;
ALTER TABLE users DROP CONSTRAINT users_pkey;
-- may fail: if rows of users collide
ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY (k);
ALTER TABLE q DROP CONSTRAINT q_id_fkey;
ALTER TABLE users DROP CONSTRAINT users_k_key;
-- may fail: if a row of q points to nothing
ALTER TABLE q ADD CONSTRAINT q_id_fkey FOREIGN KEY (id) REFERENCES users(k);
-- may fail: if a row of r points to nothing
ALTER TABLE r ADD CONSTRAINT r_id_fkey FOREIGN KEY (id) REFERENCES users(k);
ALTER TABLE q DROP CONSTRAINT q_id_at_fkey;
ALTER TABLE e DETACH PARTITION e1;
ALTER TABLE e ADD COLUMN z integer;
ALTER TABLE e1 ADD COLUMN z integer;
ALTER TABLE e1 DROP CONSTRAINT e1_pkey;
ALTER TABLE e DROP CONSTRAINT e_pkey;
-- may fail: if rows of e collide
ALTER TABLE e ADD CONSTRAINT e_pkey PRIMARY KEY (at, id);
CREATE TABLE e2 PARTITION OF e FOR VALUES FROM (20) TO (30);
-- may fail: if a row of e1 is out of its bounds
ALTER TABLE e ATTACH PARTITION e1 FOR VALUES FROM (0) TO (20);
-- may fail: if a row of q points to nothing
ALTER TABLE q ADD CONSTRAINT q_at_id_fkey FOREIGN KEY (at, id) REFERENCES e(at, id);
