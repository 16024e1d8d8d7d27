
CREATE OR REPLACE VIEW replaced AS
SELECT id,
    name
   FROM users;

DROP VIEW gone;

DROP VIEW becomes_materialized;

CREATE MATERIALIZED VIEW becomes_materialized AS
SELECT name
   FROM users;
