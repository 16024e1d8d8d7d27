CREATE SEQUENCE above_a_seq AS integer;
ALTER TABLE above ADD COLUMN a integer DEFAULT nextval('above_a_seq'::regclass) NOT NULL;
ALTER SEQUENCE above_a_seq OWNED BY above.a;
