ALTER TABLE p RENAME TO q;
ALTER TABLE q ALTER COLUMN id DROP DEFAULT;
-- data loss: how far p_id_seq has counted
DROP SEQUENCE p_id_seq;
ALTER TABLE q ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('q', 'id'), max(id)) FROM q HAVING max(id) >= 1;
