ALTER INDEX idx7a1f RENAME TO users_name_idx;
ALTER INDEX idx9b2e RENAME TO users_email_idx;
