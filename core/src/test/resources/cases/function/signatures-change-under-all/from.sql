create table t (id int primary key, a text, b text);
create function f(a int, b int default 1) returns int language sql immutable as $$ select a + b $$;
create function g(x text) returns text language sql immutable as $$ select x $$;
alter table t add c int generated always as (f(id)) stored;
alter table t add check (f(id, 2) > 0);
create index t_g on t (g(a));
create statistics t_s on g(a), b from t;
create policy pol on t using (g(b) = current_user);
create view tv as select id, g(a) as ga, f(id) as fi from t;
