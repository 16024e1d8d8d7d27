ALTER INDEX by_name RENAME TO users_name_idx;
COMMENT ON INDEX users_name_idx IS 'For the search.';
