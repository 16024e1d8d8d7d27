DROP POLICY p ON t;
DROP INDEX by_row;
DROP VIEW v;
-- data loss: all values of t.b
ALTER TABLE t DROP COLUMN b;
ALTER TABLE t ADD COLUMN c integer DEFAULT length(shown(ROW(1, 2)));
CREATE VIEW v AS
SELECT a,
    shown(ROW(1, a)) AS shown
   FROM t;
CREATE INDEX by_row ON t (shown(ROW(a, 2)));
CREATE POLICY p ON t USING (shown(ROW(1, 2)) <> ''::text);
ALTER TABLE t DROP CONSTRAINT has;
-- may fail: if a row of t doesn't fit
ALTER TABLE t ADD CONSTRAINT has CHECK (shown(ROW(1, 2)) <> ''::text);
