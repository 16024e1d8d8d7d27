ALTER SEQUENCE visits_id_seq RENAME TO visits_no_seq;
ALTER TABLE visits RENAME COLUMN id TO no;
