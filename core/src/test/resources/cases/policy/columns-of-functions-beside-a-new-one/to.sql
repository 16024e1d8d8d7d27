CREATE TABLE t (id integer, settings jsonb, name text);
ALTER TABLE t ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON t USING (EXISTS (SELECT 1 FROM jsonb_each_text(settings) AS e(k, v) WHERE e.k = 'a'));
CREATE FUNCTION f() RETURNS bigint LANGUAGE sql RETURN (SELECT count(e.k) FROM t, jsonb_each_text(t.settings) AS e(k, v));
