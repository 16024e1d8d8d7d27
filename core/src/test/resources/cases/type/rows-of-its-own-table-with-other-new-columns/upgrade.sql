CREATE SEQUENCE t_e_seq AS integer;
ALTER TABLE t ADD COLUMN e integer DEFAULT nextval('t_e_seq'::regclass) NOT NULL;
ALTER SEQUENCE t_e_seq OWNED BY t.e;
ALTER TABLE t ADD COLUMN d integer DEFAULT length(shown(ROW(1, 2, 3))) NOT NULL;
-- may fail: if rows of t collide
ALTER TABLE t ADD CONSTRAINT t_pkey PRIMARY KEY (d, e);
-- may fail: if a row of t doesn't fit
ALTER TABLE t ADD CONSTRAINT ck CHECK (shown(ROW(a, e, d)) <> ''::text);
CREATE VIEW v AS
SELECT d
   FROM t;
-- may fail: if rows of t have equal keys
CREATE UNIQUE INDEX t_d_idx ON t (d) WHERE d > 0;
