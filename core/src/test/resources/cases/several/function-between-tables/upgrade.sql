ALTER TABLE a ADD COLUMN n bigint;
CREATE OR REPLACE FUNCTION public.count_a()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT count(a.n) AS count
    FROM a;
END;
CREATE TABLE b (
    id integer NOT NULL,
    n bigint DEFAULT count_a(),
    CONSTRAINT b_pkey PRIMARY KEY (id)
);
CREATE VIEW ab AS
SELECT a.n,
    count_a() AS all_of_them
   FROM a
     JOIN b USING (id);
CREATE OR REPLACE FUNCTION public.of_view()
 RETURNS SETOF ab
 LANGUAGE sql
BEGIN ATOMIC
 SELECT ab.n,
     ab.all_of_them
    FROM ab;
END;
