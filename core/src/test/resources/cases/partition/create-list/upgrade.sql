CREATE TABLE t (
    a integer,
    b text
) PARTITION BY LIST (b);
CREATE TABLE t_ab PARTITION OF t FOR VALUES IN ('a', 'b');
CREATE TABLE t_null PARTITION OF t FOR VALUES IN (NULL, 'it''s');
