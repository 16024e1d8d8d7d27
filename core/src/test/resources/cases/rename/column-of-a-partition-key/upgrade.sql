ALTER TABLE logs RENAME COLUMN day TO at;
ALTER INDEX logs_day_idx RENAME TO logs_at_idx;
ALTER INDEX logs_1_day_idx RENAME TO logs_1_at_idx;
