ALTER INDEX journal_1_day_idx RENAME TO logs_1_day_idx;
ALTER TABLE journal_1 RENAME CONSTRAINT journal_1_pkey TO logs_1_pkey;
ALTER INDEX journal_day_idx RENAME TO logs_day_idx;
ALTER TABLE journal RENAME CONSTRAINT journal_pkey TO logs_pkey;
ALTER TABLE journal_1 RENAME TO logs_1;
ALTER TABLE journal RENAME TO logs;
