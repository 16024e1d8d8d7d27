CREATE TABLE a (
    id integer
);
CREATE TABLE b (
    id integer
);
CREATE OR REPLACE RULE r AS
    ON DELETE TO a DO  DELETE FROM b
  WHERE b.id = old.id;
CREATE OR REPLACE RULE r AS
    ON DELETE TO b DO  DELETE FROM a
  WHERE a.id = (old.id + 1);
