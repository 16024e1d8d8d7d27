create table t (id int, s text) with (fillfactor = 80, autovacuum_enabled = false);
