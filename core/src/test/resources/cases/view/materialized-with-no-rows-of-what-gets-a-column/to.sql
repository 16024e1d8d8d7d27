create table t (id int, u int, name text);
create table u (id int primary key);
create materialized view m as
    select u.id, coalesce(array_agg(t) filter (where t.id is not null), '{}'::t[]) as ts
    from u left join t on t.u = u.id group by u.id;
create unique index on m (id);
create view on_m as select id from m;
