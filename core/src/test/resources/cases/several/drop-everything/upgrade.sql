DROP MATERIALIZED VIEW app.m;
DROP VIEW app.v;
-- data loss: all rows of app.b
DROP TABLE app.b;
-- data loss: all rows of app.a
DROP TABLE app.a;
DROP FUNCTION app.touch();
DROP FUNCTION app.good(app.mood);
-- data loss: how far app.ids has counted
DROP SEQUENCE app.ids;
DROP DOMAIN app.code;
DROP TYPE app.pair;
DROP TYPE app.mood;
DROP EXTENSION pg_trgm;
DROP SCHEMA app;
