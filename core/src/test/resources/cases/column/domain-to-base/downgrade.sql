CREATE DOMAIN code AS character varying(10)
    CONSTRAINT code_check CHECK (VALUE::text <> ''::text);
ALTER TABLE t ALTER COLUMN code DROP DEFAULT;
-- may fail: if a value of t.code doesn't fit code
ALTER TABLE t ALTER COLUMN code TYPE code;
ALTER TABLE t ALTER COLUMN code SET DEFAULT 'x'::character varying;
