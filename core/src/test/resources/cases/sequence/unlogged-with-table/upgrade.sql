CREATE UNLOGGED SEQUENCE shots_id_seq AS integer;
-- data loss: all rows of hits if the server crashes
ALTER TABLE hits SET UNLOGGED;
ALTER TABLE misses SET LOGGED;
CREATE UNLOGGED TABLE shots (
    id integer DEFAULT nextval('shots_id_seq'::regclass) NOT NULL,
    CONSTRAINT shots_pkey PRIMARY KEY (id)
);
ALTER SEQUENCE shots_id_seq OWNED BY shots.id;
