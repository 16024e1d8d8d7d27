CREATE TABLE t (id integer, settings jsonb);
CREATE TABLE users (id integer PRIMARY KEY, prefs jsonb, email text);
CREATE TABLE user_roles (user_id integer REFERENCES users, role_id integer);
CREATE TABLE tagged (id integer, tags text[]);
CREATE VIEW settings AS SELECT t.id, e.k, e.v FROM t, jsonb_each(t.settings) AS e(k, v);
CREATE VIEW unlisted AS SELECT t.id, e.key, e.value FROM t CROSS JOIN LATERAL jsonb_each_text(t.settings) AS e;
CREATE VIEW preferences AS SELECT u.id, r.role_id, p.key, p.value FROM users u JOIN user_roles r ON r.user_id = u.id
  CROSS JOIN LATERAL jsonb_each_text(u.prefs) AS p;
CREATE VIEW tags AS SELECT x.tag, x.n FROM tagged, unnest(tagged.tags) WITH ORDINALITY AS x(tag, n);
CREATE VIEW numbers AS SELECT tagged.tags, g.n FROM tagged, generate_series(1, 3) AS g(n);
CREATE VIEW later AS SELECT tagged.id, x.tag, x.n FROM tagged, unnest(tagged.tags) WITH ORDINALITY AS x(tag, n);
