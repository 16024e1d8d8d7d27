create table t4 ();
create function f4() returns bigint language sql stable begin atomic select count(*) from t4; end;
alter table t4 add column other_id bigint default f4() not null;
