ALTER TABLE one RENAME CONSTRAINT key_b TO key_b_former;
ALTER TABLE two RENAME CONSTRAINT key_a TO key_b;
ALTER TABLE one RENAME CONSTRAINT key_b_former TO key_a;
COMMENT ON CONSTRAINT key_a ON one IS 'The first.';
