DROP INDEX two;
-- data loss: all rows of three
DROP TABLE three;
ALTER INDEX one RENAME TO three;
CREATE TABLE one (
    id bigint
);
