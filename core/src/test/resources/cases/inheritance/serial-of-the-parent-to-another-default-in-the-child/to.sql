create table t2 ();
create table h1 () inherits (t2);
alter table h1 add column id bigint default 24;
