CREATE TABLE logs (
    id integer NOT NULL,
    at date NOT NULL,
    CONSTRAINT logs_pkey PRIMARY KEY (id, at)
) PARTITION BY RANGE (at);
CREATE TABLE log_notes (
    log_id integer,
    log_at date,
    CONSTRAINT log_notes_log_id_log_at_fkey FOREIGN KEY (log_id, log_at) REFERENCES logs(id, at)
);
CREATE TABLE logs_old PARTITION OF logs FOR VALUES FROM (MINVALUE) TO ('2020-01-01');
CREATE TABLE logs_rest PARTITION OF logs DEFAULT PARTITION BY HASH (id);
CREATE TABLE logs_rest_a PARTITION OF logs_rest FOR VALUES WITH (modulus 2, remainder 0);
CREATE TABLE logs_rest_b PARTITION OF logs_rest FOR VALUES WITH (modulus 2, remainder 1);
