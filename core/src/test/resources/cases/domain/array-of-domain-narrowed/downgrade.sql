ALTER TABLE t ALTER COLUMN codes DROP DEFAULT;
ALTER TABLE t ALTER COLUMN codes TYPE character varying(10)[];
DROP DOMAIN code;
CREATE DOMAIN code AS character varying(10) NOT NULL;
-- may fail: if a value of t.codes doesn't fit code
ALTER TABLE t ALTER COLUMN codes TYPE code[];
ALTER TABLE t ALTER COLUMN codes SET DEFAULT '{a}'::code[];
