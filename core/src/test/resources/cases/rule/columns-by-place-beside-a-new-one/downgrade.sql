-- data loss: all values of guests.age
ALTER TABLE guests DROP COLUMN age;
CREATE OR REPLACE RULE r AS
    ON DELETE TO rooms DO  DELETE FROM rooms
  WHERE (rooms.id IN ( SELECT x.a
           FROM guests x(a, b)
          WHERE x.b <> ''::text));
