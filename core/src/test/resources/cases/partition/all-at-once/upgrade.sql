ALTER TABLE base DISABLE ROW LEVEL SECURITY;
ALTER TABLE base FORCE ROW LEVEL SECURITY;
DROP POLICY p ON base;
DROP STATISTICS bs;
DROP VIEW bv;
ALTER TABLE other DROP CONSTRAINT other_kind_id_fkey;
ALTER TABLE base DETACH PARTITION base_a;
ALTER TABLE base_b DETACH PARTITION base_b1;
ALTER TABLE base ALTER COLUMN v TYPE bigint;
ALTER TABLE base ALTER COLUMN v SET DEFAULT 7;
ALTER TABLE base ADD COLUMN w text;
ALTER TABLE base_a ADD COLUMN w text;
ALTER TABLE base_a ALTER COLUMN v TYPE bigint;
ALTER TABLE base_b1 ALTER COLUMN v TYPE bigint;
ALTER TABLE base_b1 ALTER COLUMN v SET DEFAULT 7;
ALTER TABLE base_b1 ADD COLUMN w text;
CREATE TABLE base_b3 PARTITION OF base_b FOR VALUES WITH (modulus 4, remainder 3);
CREATE VIEW bv AS
SELECT id,
    kind,
    v,
    w
   FROM base
  WHERE kind = ANY (ARRAY['a'::text, 'c'::text]);
CREATE STATISTICS public.bs (mcv) ON kind, v, w FROM base;
CREATE POLICY p ON base USING (v > 0) WITH CHECK (w <> ''::text);
DROP INDEX base_kind_id_idx;
DROP INDEX base_b1_kind_id_idx;
DROP INDEX base_a_kind_id_idx;
ALTER TABLE base_b1 DROP CONSTRAINT base_b1_pkey;
-- may fail: if a row of base_b1 is out of its bounds
ALTER TABLE base_b ATTACH PARTITION base_b1 FOR VALUES WITH (modulus 4, remainder 1);
ALTER TABLE base_a DROP CONSTRAINT base_a_pkey;
ALTER TABLE base DROP CONSTRAINT base_pkey;
-- may fail: if rows of base collide
ALTER TABLE base ADD CONSTRAINT base_pkey PRIMARY KEY (id, kind);
-- may fail: if a row of base_a is out of its bounds
ALTER TABLE base ATTACH PARTITION base_a FOR VALUES IN ('a', 'c');
-- may fail: if a row of other points to nothing
ALTER TABLE other ADD CONSTRAINT other_id_kind_fkey FOREIGN KEY (id, kind) REFERENCES base(id, kind);
