ALTER TABLE a RENAME CONSTRAINT a_pkey TO b_pkey_former;
ALTER TABLE b RENAME CONSTRAINT b_pkey TO a_pkey;
ALTER TABLE a RENAME CONSTRAINT b_pkey_former TO b_pkey;
ALTER SEQUENCE a_id_seq RENAME TO b_id_seq_former;
ALTER SEQUENCE b_id_seq RENAME TO a_id_seq;
ALTER SEQUENCE b_id_seq_former RENAME TO b_id_seq;
ALTER TABLE b RENAME TO a_former;
ALTER TABLE a RENAME TO b;
ALTER TABLE a_former RENAME TO a;
