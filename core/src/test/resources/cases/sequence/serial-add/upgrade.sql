CREATE SEQUENCE t_id_seq AS integer;
ALTER TABLE t ADD COLUMN id integer DEFAULT nextval('t_id_seq'::regclass) NOT NULL;
ALTER SEQUENCE t_id_seq OWNED BY t.id;
