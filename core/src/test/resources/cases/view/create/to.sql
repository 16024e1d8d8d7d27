create table t (id int primary key, a int);
create view large as select id, a as amount from t where a > 100;
comment on view large is 'It''s large';
comment on column large.amount is 'Amount';
