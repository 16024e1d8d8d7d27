create table t (id int primary key, a int);
create function all_t() returns setof t language sql stable as $$ select * from t $$;
create function one_t(t) returns int language sql immutable as $$ select $1.a $$;
create view v as select id, a from all_t();
create view v2 as select t.one_t from t;
create index ti on t (one_t(t));
