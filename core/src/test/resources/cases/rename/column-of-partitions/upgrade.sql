ALTER TABLE logs RENAME COLUMN text TO message;
ALTER TABLE logs RENAME CONSTRAINT logs_text_check TO logs_message_check;
ALTER INDEX logs_text_idx RENAME TO logs_message_idx;
ALTER INDEX logs_1_text_idx RENAME TO logs_1_message_idx;
ALTER INDEX logs_2_text_idx RENAME TO logs_2_message_idx;
