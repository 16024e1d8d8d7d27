DROP INDEX by_n;
DROP MATERIALIZED VIEW audit.lines;
DROP VIEW shown;
-- data loss: all rows of steps
DROP TABLE steps;
ALTER TABLE keys DROP CONSTRAINT "Odd Key";
-- data loss: all rows of former_id_seq
DROP TABLE former_id_seq;
ALTER TABLE checks DROP CONSTRAINT positive;
-- data loss: how far numbers has counted
DROP SEQUENCE numbers;
DROP DOMAIN positive;
DROP TYPE pair;
ALTER SEQUENCE views_id_seq RENAME TO shown;
ALTER SEQUENCE types_id_seq RENAME TO pair;
ALTER SEQUENCE numbers_of_orders RENAME TO numbers;
ALTER SEQUENCE keys_k_seq RENAME TO "Odd Key";
ALTER SEQUENCE keys_id_seq RENAME TO by_n;
ALTER SEQUENCE items_id_seq RENAME TO steps;
ALTER SEQUENCE bills_id_seq RENAME TO former_id_seq;
ALTER SEQUENCE audit.log_id_seq RENAME TO lines;
