-- PostgreSQL prints the columns in the table's order, which is no difference: so here it is that of their names.
-- A target of -1 (to PostgreSQL 16) or null (from 17 on) is none of its own.
select
  n.nspname as schema,
  s.stxname as name,
  tn.nspname as table_schema,
  t.relname as table,
  coalesce(
    pg_catalog.replace(
      pg_catalog.pg_get_statisticsobjdef(s.oid), ' ON ' || c.in_table, ' ON ' || c.by_name),
    pg_catalog.pg_get_statisticsobjdef(s.oid)) as definition,
  nullif(s.stxstattarget::pg_catalog.int4, -1) as target,
  d.description as comment
from pg_catalog.pg_statistic_ext s
join pg_catalog.pg_namespace n on n.oid = s.stxnamespace
join pg_catalog.pg_class t on t.oid = s.stxrelid
join pg_catalog.pg_namespace tn on tn.oid = t.relnamespace
cross join lateral (
  select
    pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' order by a.attnum) as in_table,
    pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' order by a.attname) as by_name
  from pg_catalog.pg_attribute a
  where a.attrelid = t.oid and a.attnum = any (s.stxkeys::pg_catalog.int2[])
) as c
left join pg_catalog.pg_description d on d.classoid = s.tableoid and d.objoid = s.oid and d.objsubid = 0
where n.nspname <> 'information_schema'
  and not pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_'::pg_catalog.text)
  and not exists (
    select from pg_catalog.pg_depend e
    where e.classid = s.tableoid and e.objid = s.oid and e.deptype = 'e')
