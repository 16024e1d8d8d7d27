create table t (id int primary key, a int);
create view v as select id, a from t;
comment on view v is 'One';
comment on column v.a is 'A';
