create table t (id int primary key, a bigint);
create view v with (security_barrier = false) as select id, a from t where a > 0 with cascaded check option;
create rule v_insert as on insert to v do instead insert into t values (new.id, new.a);
comment on rule v_insert on v is 'in';
comment on view v is 'all';
