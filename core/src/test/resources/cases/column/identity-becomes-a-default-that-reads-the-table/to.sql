create table t4 (other_id integer not null);
create function f1() returns integer language sql stable return (select other_id from t4 limit 1);
alter table t4 add column id integer default f1() not null;
