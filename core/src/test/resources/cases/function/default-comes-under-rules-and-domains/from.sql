create function f(a int) returns int language sql immutable as 'select a + 5';
create table t (id int primary key, b text);
create rule r as on delete to t where f(old.id) = 1 do instead nothing;
create trigger tr before update on t for each row when (f(new.id) > 1) execute function suppress_redundant_updates_trigger();
create statistics st on (f(id)), b from t;
create domain d as int default f(9) check (f(value) > 1);
create view v as select f(id) x from t; alter view v alter x set default f(1);
create type ct as (d d);
