create table notes (id int primary key, body text) with (fillfactor = 80, toast.autovacuum_vacuum_threshold = 100);
create table other (id int, body text) with (toast.autovacuum_enabled = false, autovacuum_vacuum_scale_factor = 0.2);
