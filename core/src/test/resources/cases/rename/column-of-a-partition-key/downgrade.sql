ALTER INDEX logs_1_at_idx RENAME TO logs_1_day_idx;
ALTER INDEX logs_at_idx RENAME TO logs_day_idx;
ALTER TABLE logs RENAME COLUMN at TO day;
