ALTER TABLE t SET (fillfactor = 70, toast.autovacuum_enabled = false), RESET (autovacuum_enabled);
