CREATE SEQUENCE came_id_seq AS integer;
CREATE TABLE came (
    id integer DEFAULT nextval('came_id_seq'::regclass) NOT NULL,
    n integer,
    CONSTRAINT came_pkey PRIMARY KEY (id)
);
ALTER SEQUENCE came_id_seq OWNED BY came.id;
CREATE VIEW watched AS
SELECT 1 AS n;
GRANT SELECT ON TABLE came TO reader;
GRANT USAGE ON SEQUENCE came_id_seq TO writer;
GRANT SELECT ON TABLE watched TO reader;
GRANT UPDATE (n) ON TABLE came TO writer;
DROP VIEW seen;
-- data loss: all rows of gone
DROP TABLE gone;
