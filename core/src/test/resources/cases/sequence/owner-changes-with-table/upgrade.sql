ALTER SEQUENCE s OWNED BY NONE;
ALTER SEQUENCE s OWNED BY b.id;
-- data loss: all rows of a
DROP TABLE a;
