CREATE TABLE t (
    id integer NOT NULL,
    b text,
    CONSTRAINT t_pkey PRIMARY KEY (id)
) PARTITION BY HASH (id);
CREATE TABLE t_0 PARTITION OF t FOR VALUES WITH (modulus 2, remainder 0);
CREATE TABLE t_1 PARTITION OF t FOR VALUES WITH (modulus 2, remainder 1);
