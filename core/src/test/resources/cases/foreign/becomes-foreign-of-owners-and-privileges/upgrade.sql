-- data loss: all rows of films
DROP TABLE films;
CREATE FOREIGN TABLE films (
    id integer,
    title text
) SERVER archive;
ALTER TABLE films OWNER TO writer;
GRANT SELECT ON TABLE films TO reader;
