create table t (b serial, d integer generated always as identity);
