CREATE TABLE t (
    id integer NOT NULL,
    n integer NOT NULL,
    CONSTRAINT t_pkey PRIMARY KEY (id)
);
CREATE OR REPLACE FUNCTION public.next_n()
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC
 SELECT (COALESCE(max(t.n), 0) + 1)
    FROM t;
END;
ALTER TABLE t ALTER COLUMN n SET DEFAULT next_n();
