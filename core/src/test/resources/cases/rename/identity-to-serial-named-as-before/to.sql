create table t3 (id serial, n text);
alter table t3 rename to t2;
