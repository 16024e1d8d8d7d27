ALTER TABLE a RENAME TO a_former;
ALTER TABLE b RENAME TO a;
ALTER TABLE a_former RENAME TO b;
ALTER SEQUENCE b_id_seq RENAME TO b_id_seq_former;
ALTER SEQUENCE a_id_seq RENAME TO b_id_seq;
ALTER SEQUENCE b_id_seq_former RENAME TO a_id_seq;
ALTER TABLE a RENAME CONSTRAINT b_pkey TO b_pkey_former;
ALTER TABLE b RENAME CONSTRAINT a_pkey TO b_pkey;
ALTER TABLE a RENAME CONSTRAINT b_pkey_former TO a_pkey;
