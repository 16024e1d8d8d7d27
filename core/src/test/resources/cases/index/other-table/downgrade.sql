DROP INDEX by_x;
CREATE INDEX by_x ON a (x);
