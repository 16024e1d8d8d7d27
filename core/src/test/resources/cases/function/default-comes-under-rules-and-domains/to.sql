create function f(a int, b int default 5) returns int language sql immutable as 'select a + b';
create table t (id int primary key, b text);
create rule r as on delete to t where f(old.id) = 2 do instead nothing;
create trigger tr before update on t for each row when (f(new.id) > 2) execute function suppress_redundant_updates_trigger();
create statistics st on (f(id) + 1), b from t;
create domain d as int default f(8) check (f(value) > 2);
create view v as select f(id) x from t; alter view v alter x set default f(2);
create type ct as (d d);
