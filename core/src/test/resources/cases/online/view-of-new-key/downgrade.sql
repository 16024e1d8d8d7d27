
DROP VIEW named;

ALTER TABLE users DROP CONSTRAINT users_pkey;
