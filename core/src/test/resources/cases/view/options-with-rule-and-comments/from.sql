create table t (id int primary key, a int);
create view v with (security_barrier) as select id, a from t where a > 0 with local check option;
create rule v_insert as on insert to v do instead insert into t values (new.id, new.a);
comment on rule v_insert on v is 'in';
comment on view v is 'all';
