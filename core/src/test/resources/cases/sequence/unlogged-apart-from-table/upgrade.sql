ALTER SEQUENCE misses_id_seq SET LOGGED;
-- data loss: all rows of hits if the server crashes
ALTER TABLE hits SET UNLOGGED;
ALTER SEQUENCE hits_id_seq SET LOGGED;
ALTER TABLE targets SET LOGGED;
ALTER SEQUENCE shots SET UNLOGGED;
ALTER TABLE targets ALTER COLUMN id SET DEFAULT nextval('shots'::regclass);
ALTER SEQUENCE shots OWNED BY targets.id;
SELECT pg_catalog.setval('shots'::regclass, max(id))
FROM targets
WHERE id <= (SELECT seqmax FROM pg_catalog.pg_sequence WHERE seqrelid = 'shots'::regclass)
HAVING max(id) >= (SELECT last_value FROM shots);
