create table t (id int, s text) with (autovacuum_enabled = false, fillfactor = 80);
