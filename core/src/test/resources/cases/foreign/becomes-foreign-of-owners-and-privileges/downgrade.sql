DROP FOREIGN TABLE films;
CREATE TABLE films (
    id integer,
    title text
);
ALTER TABLE films OWNER TO writer;
GRANT SELECT ON TABLE films TO reader;
