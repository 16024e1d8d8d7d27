create table t (id int primary key, a int, b text);
create view v as select id, a, b from t;
create view w as select id, a from v;
comment on view w is 'On top';
