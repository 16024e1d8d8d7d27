create table t (id int, s text) with (fillfactor = 70, toast.autovacuum_enabled = false);
