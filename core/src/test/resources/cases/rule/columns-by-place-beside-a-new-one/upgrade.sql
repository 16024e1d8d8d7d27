ALTER TABLE guests ADD COLUMN age integer;
CREATE OR REPLACE RULE r AS
    ON DELETE TO rooms DO  DELETE FROM rooms
  WHERE (rooms.id IN ( SELECT x.a
           FROM guests x(a, b, c)
          WHERE x.b <> ''::text));
