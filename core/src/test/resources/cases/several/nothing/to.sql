create table t (id integer, a character varying(255) default 'x', b timestamp with time zone default now());
alter table t add primary key (id);
alter table t add check (a in ('x', 'y'));
create view v as select t.id, t.a, t.b from t;
