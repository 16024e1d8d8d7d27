ALTER TABLE one RENAME CONSTRAINT key_a TO key_a_former;
ALTER TABLE two RENAME CONSTRAINT key_b TO key_a;
ALTER TABLE one RENAME CONSTRAINT key_a_former TO key_b;
COMMENT ON CONSTRAINT key_b ON one IS 'Number one.';
