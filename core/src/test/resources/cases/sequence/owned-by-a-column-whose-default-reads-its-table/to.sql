create table t4 ();
create function f3() returns bigint language sql stable as 'select 1';
alter table t4 add column "Odd one" smallint default f3();
create or replace function f3() returns bigint language sql stable begin atomic select count(*) from t4; end;
create sequence q1 as smallint owned by t4."Odd one";
