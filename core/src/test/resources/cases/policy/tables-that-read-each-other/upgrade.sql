CREATE TABLE a (
    id integer
);
CREATE TABLE b (
    id integer
);
CREATE POLICY p ON a USING ((id IN ( SELECT b.id
   FROM b)));
CREATE POLICY p ON b USING ((id IN ( SELECT a.id
   FROM a)));
