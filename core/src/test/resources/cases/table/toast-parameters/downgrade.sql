ALTER TABLE notes SET (toast.autovacuum_enabled = false), RESET (toast.autovacuum_vacuum_threshold);
ALTER TABLE other RESET (autovacuum_vacuum_scale_factor, toast.autovacuum_enabled);
