ALTER SEQUENCE t_id_seq AS integer INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1 NO CYCLE;
-- may fail: if a value of child.t_id doesn't fit integer
ALTER TABLE child ALTER COLUMN t_id TYPE integer;
-- may fail: if a value of t.id doesn't fit integer
ALTER TABLE t ALTER COLUMN id TYPE integer;
