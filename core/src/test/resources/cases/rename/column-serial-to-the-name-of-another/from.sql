create table t (a serial, c integer generated always as identity, b serial, d integer);
