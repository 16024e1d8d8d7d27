CREATE TYPE held AS (a integer);
CREATE TABLE w (id integer, h held);
ALTER TABLE w ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON w USING ((h).a = 2 AND h <> ROW(1)::held);
CREATE VIEW v AS SELECT id FROM w WHERE (h).a = 2 AND h <> ROW(1)::held;
