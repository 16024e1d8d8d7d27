create table t (id int primary key, a int);
create view v as select id, a from t;
comment on view v is 'Two';
comment on column v.id is 'Id';
