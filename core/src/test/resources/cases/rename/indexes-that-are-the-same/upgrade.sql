ALTER INDEX idx1 RENAME TO users_name;
ALTER INDEX idx3 RENAME TO users_name_desc;
DROP INDEX idx2;
