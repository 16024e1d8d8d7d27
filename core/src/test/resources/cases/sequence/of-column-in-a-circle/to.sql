create table t ();
create function f() returns bigint language sql stable begin atomic select count(*) from t; end;
alter table t add column c smallint default f() not null;
create sequence s increment -1 owned by t.c;
create index t_c on t (c);
create view v as select c from t;
create table other ();
