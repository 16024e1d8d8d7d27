create table t1 ();
create table h1 () inherits (t1);
alter table h1 add column id integer;
