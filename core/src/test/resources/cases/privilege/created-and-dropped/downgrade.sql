CREATE TABLE gone (
    id integer NOT NULL,
    n integer,
    CONSTRAINT gone_pkey PRIMARY KEY (id)
);
CREATE VIEW seen AS
SELECT 1 AS n;
GRANT SELECT ON TABLE gone TO reader;
GRANT SELECT ON TABLE seen TO reader;
GRANT UPDATE (n) ON TABLE gone TO writer;
DROP VIEW watched;
-- data loss: all rows of came
DROP TABLE came;
