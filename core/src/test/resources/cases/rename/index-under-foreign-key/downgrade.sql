ALTER INDEX countries_code RENAME TO idx_code;
