create table t (id int primary key, a int);
create function first_t() returns t language sql stable as $$ select * from t limit 1 $$;
create function label(t t) returns text language sql stable as $$ select t.id || ': ' || t.a $$;
