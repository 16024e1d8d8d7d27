ALTER INDEX idx1 RENAME TO names_name;
