CREATE INDEX two ON users (email);
-- data loss: all rows of one
DROP TABLE one;
ALTER INDEX three RENAME TO one;
CREATE TABLE three (
    id bigint
);
