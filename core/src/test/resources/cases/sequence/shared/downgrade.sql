-- data loss: all rows of b
DROP TABLE b;
-- data loss: all rows of app.a
DROP TABLE app.a;
-- data loss: how far app.ids has counted
DROP SEQUENCE app.ids;
DROP SCHEMA app;
