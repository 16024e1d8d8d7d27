create table t4 ();
create function f3() returns bigint language sql stable begin atomic select count(*) from t4; end;
alter table t4 add column d bigint default f3();
