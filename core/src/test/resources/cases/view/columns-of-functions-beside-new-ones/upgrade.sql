ALTER TABLE tagged ADD COLUMN id integer;
ALTER TABLE users ADD COLUMN email text;
CREATE VIEW later AS
SELECT tagged.id,
    x.tag,
    x.n
   FROM tagged,
    LATERAL unnest(tagged.tags) WITH ORDINALITY x(tag, n);
-- data loss: all values of t.old
ALTER TABLE t DROP COLUMN old;
