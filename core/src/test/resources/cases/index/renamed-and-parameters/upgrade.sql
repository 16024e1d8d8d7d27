ALTER INDEX t_old RENAME TO t_new;
COMMENT ON INDEX t_new IS 'New';
ALTER INDEX t_new SET (fillfactor = 70);
