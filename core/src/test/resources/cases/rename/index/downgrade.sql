ALTER INDEX users_email_idx RENAME TO idx9b2e;
ALTER INDEX users_name_idx RENAME TO idx7a1f;
