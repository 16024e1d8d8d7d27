create table notes (id int primary key, body text) with (fillfactor = 80, toast.autovacuum_enabled = false);
create table other (id int, body text);
