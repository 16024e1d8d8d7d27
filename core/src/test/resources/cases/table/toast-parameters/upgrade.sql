ALTER TABLE notes SET (toast.autovacuum_vacuum_threshold = 100), RESET (toast.autovacuum_enabled);
ALTER TABLE other SET (autovacuum_vacuum_scale_factor = 0.2, toast.autovacuum_enabled = false);
