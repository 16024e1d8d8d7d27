CREATE TABLE a (
    id integer NOT NULL,
    b_id integer,
    CONSTRAINT a_pkey PRIMARY KEY (id)
);
CREATE OR REPLACE FUNCTION public.count_a()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT count(a.id) AS count
    FROM a;
END;
CREATE TABLE b (
    id integer NOT NULL,
    n bigint,
    CONSTRAINT b_pkey PRIMARY KEY (id)
);
-- may fail: if a row of a points to nothing
ALTER TABLE a ADD CONSTRAINT a_b_id_fkey FOREIGN KEY (b_id) REFERENCES b(id);
ALTER TABLE b ALTER COLUMN n SET DEFAULT count_a();
