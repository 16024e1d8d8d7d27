CREATE TYPE held AS (a integer, b integer);
CREATE TABLE w (id integer, h held);
ALTER TABLE w ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON w USING ((h).b = 2 AND h <> ROW(1, 2)::held);
CREATE VIEW v AS SELECT id FROM w WHERE (h).b = 2 AND h <> ROW(1, 2)::held;
