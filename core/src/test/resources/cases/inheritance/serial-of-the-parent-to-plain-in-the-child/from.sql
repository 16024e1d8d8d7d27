create table t1 ();
create table h1 () inherits (t1);
alter table t1 add column id serial;
