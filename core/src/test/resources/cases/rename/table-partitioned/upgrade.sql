ALTER TABLE logs RENAME TO journal;
ALTER TABLE logs_1 RENAME TO journal_1;
ALTER TABLE journal RENAME CONSTRAINT logs_pkey TO journal_pkey;
ALTER INDEX logs_day_idx RENAME TO journal_day_idx;
ALTER TABLE journal_1 RENAME CONSTRAINT logs_1_pkey TO journal_1_pkey;
ALTER INDEX logs_1_day_idx RENAME TO journal_1_day_idx;
