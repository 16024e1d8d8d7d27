CREATE SEQUENCE t_id_seq;
CREATE SEQUENCE t_n_seq AS integer;
CREATE TABLE t (
    id bigint DEFAULT nextval('t_id_seq'::regclass) NOT NULL,
    n integer DEFAULT nextval('t_n_seq'::regclass) NOT NULL,
    CONSTRAINT t_pkey PRIMARY KEY (id)
);
ALTER SEQUENCE t_id_seq OWNED BY t.id;
ALTER SEQUENCE t_n_seq OWNED BY t.n;
