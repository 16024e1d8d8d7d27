create table t (id int primary key, a int);
create function label(t t) returns text language sql stable as $$ select t.id || ': ' || t.a $$;
create view v as select label(t) as label from t;
