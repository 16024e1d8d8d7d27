CREATE TABLE one (id bigint CONSTRAINT key_b PRIMARY KEY);
CREATE TABLE two (id bigint CONSTRAINT key_a PRIMARY KEY, one_id bigint CONSTRAINT fk REFERENCES one);
COMMENT ON CONSTRAINT key_b ON one IS 'Number one.';
