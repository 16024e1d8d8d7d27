ALTER TABLE visits RENAME COLUMN no TO id;
ALTER SEQUENCE visits_no_seq RENAME TO visits_id_seq;
