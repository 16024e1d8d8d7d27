create table t2 ();
create table h1 () inherits (t2);
alter table t2 add column id bigserial;
