create table t (x serial, n text);
