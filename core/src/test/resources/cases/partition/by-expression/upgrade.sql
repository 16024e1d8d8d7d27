CREATE TABLE t (
    id integer,
    name text,
    at timestamp without time zone
) PARTITION BY RANGE (lower(name) COLLATE "C" text_pattern_ops, date_trunc('day'::text, at));
CREATE TABLE t_a PARTITION OF t FOR VALUES FROM ('a', MINVALUE) TO ('n', '2024-01-01 00:00:00');
CREATE TABLE t_n PARTITION OF t FOR VALUES FROM ('o', '2024-01-01 00:00:00') TO (MAXVALUE, MAXVALUE);
