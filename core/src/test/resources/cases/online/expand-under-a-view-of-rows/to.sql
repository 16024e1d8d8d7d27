create table t (id bigint primary key, a int, b text);
create function all_t() returns setof t language sql stable as $$ select * from t where true $$;
create function one_t(t) returns int language sql immutable as $$ select $1.a + 1 $$;
create view v as select id, a, b from all_t();
create view v2 as select t.one_t from t;
create index ti on t (one_t(t));
