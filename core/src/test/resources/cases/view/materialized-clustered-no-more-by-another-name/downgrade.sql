ALTER INDEX ages_idx RENAME TO ages_age;
ALTER TABLE ages CLUSTER ON ages_age;
ALTER INDEX ids_idx RENAME TO ids_id;
