ALTER SEQUENCE s OWNED BY NONE;
-- data loss: all rows of a
DROP TABLE a;
ALTER SEQUENCE s OWNED BY b.id;
