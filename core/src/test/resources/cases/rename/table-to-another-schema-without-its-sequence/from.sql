create schema s; create table t (id serial, n text);
