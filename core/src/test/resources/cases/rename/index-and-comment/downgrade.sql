ALTER INDEX users_name_idx RENAME TO by_name;
COMMENT ON INDEX by_name IS 'For the list.';
