create table t1 (b numeric(8,2));
create function f3() returns numeric(8,2) language sql stable return (select b from t1 limit 1);
alter table t1 add column d bigint default f3();
