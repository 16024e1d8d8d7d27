ALTER TABLE kept ADD COLUMN c integer;
DROP POLICY p ON kept;
DROP RULE logged ON t;
DROP VIEW v;
-- data loss: attribute b of every held
ALTER TYPE held DROP ATTRIBUTE b;
ALTER TYPE held ADD ATTRIBUTE c integer;
CREATE VIEW v AS
SELECT shown(ROW(1, 2)) AS shown;
CREATE OR REPLACE RULE logged AS
    ON INSERT TO t DO  INSERT INTO log (h)
  VALUES (ROW(new.n, 2));
CREATE POLICY p ON kept USING (shown(ROW(1, 2)::held) <> ''::text AND ((ROW(a, 1) > ROW(0, 0))));
DROP VIEW of_rows;
-- data loss: all values of kept.b
ALTER TABLE kept DROP COLUMN b;
CREATE VIEW of_rows AS
SELECT shown_kept(ROW(1, 2)::kept) AS cast_of_it,
    shown_kept(k.*) AS whole
   FROM kept k
  WHERE (ROW(a, 1) > ROW(0, 0));
