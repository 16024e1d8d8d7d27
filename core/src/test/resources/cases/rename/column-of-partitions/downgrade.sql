ALTER INDEX logs_2_message_idx RENAME TO logs_2_text_idx;
ALTER INDEX logs_1_message_idx RENAME TO logs_1_text_idx;
ALTER INDEX logs_message_idx RENAME TO logs_text_idx;
ALTER TABLE logs RENAME CONSTRAINT logs_message_check TO logs_text_check;
ALTER TABLE logs RENAME COLUMN message TO text;
