create function f(a integer) returns integer language sql as $$ select a $$;
create view v as select f(1) as f;
