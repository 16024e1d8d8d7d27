-- may fail: if a value of t.a doesn't fit cidr
ALTER TABLE t ALTER COLUMN a TYPE cidr;
-- may fail: if a value of t.b doesn't fit character(3)
ALTER TABLE t ALTER COLUMN b TYPE character(3);
-- may fail: if a value of t.c doesn't fit bit varying(3)
ALTER TABLE t ALTER COLUMN c TYPE bit varying(3);
-- may fail: if a value of t.d doesn't fit character varying(36)
ALTER TABLE t ALTER COLUMN d TYPE character varying(36);
-- may fail: if a value of t.e doesn't fit bytea
ALTER TABLE t ALTER COLUMN e TYPE bytea USING decode(e, 'hex');
-- may fail: if a value of t.f doesn't fit oid
ALTER TABLE t ALTER COLUMN f TYPE oid USING null::oid;
