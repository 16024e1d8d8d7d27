CREATE INDEX idx2 ON users (name);
ALTER INDEX users_name RENAME TO idx1;
ALTER INDEX users_name_desc RENAME TO idx3;
