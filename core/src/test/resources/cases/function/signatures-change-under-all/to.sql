create table t (id int primary key, a text, b text);
create function f(x int, b int default 1, z int default 0) returns bigint language sql immutable as $$ select (x + b + z)::bigint $$;
create function g(y text) returns varchar language sql immutable as $$ select y::varchar $$;
alter table t add c bigint generated always as (f(id)) stored;
alter table t add check (f(id, 2) > 0);
create index t_g on t (g(a));
create statistics t_s on g(a), b from t;
create policy pol on t using (g(b)::text = current_user::text);
create view tv as select id, g(a) as ga, f(id) as fi from t;
