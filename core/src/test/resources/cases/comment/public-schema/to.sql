create table t (id int primary key);
create view v as select id from t;
comment on schema public is 'All that the shop needs';
