ALTER INDEX names_name RENAME TO idx1;
