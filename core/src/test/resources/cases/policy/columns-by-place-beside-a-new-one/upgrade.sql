ALTER TABLE guests ADD COLUMN age integer;
ALTER POLICY p ON rooms USING ((EXISTS ( SELECT
   FROM guests x(a, b, c)
  WHERE x.a = rooms.id AND x.b <> ''::text)));
