create table t (id int primary key, b int, z int);
create function all_t() returns setof t language sql stable as $$ select * from t $$;
create view v as select x.* from all_t() x;
create function g() returns bigint language sql begin atomic select sum(z) from all_t(); end;
alter table t enable row level security; create policy p on t using (exists (select from all_t() a where a.z = 3));
create rule r as on delete to t do also select * from all_t() where z = old.z;
create view u as select u.* from (select array_agg(t) a from t) s, unnest(s.a) u;
create view j as select j.z from jsonb_populate_record(null::t, '{"z": 5}') j;
