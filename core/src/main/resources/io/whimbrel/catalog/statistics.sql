-- A target of -1 (to PostgreSQL 16) or null (from 17 on) is none of its own.
select
  n.nspname as schema,
  s.stxname as name,
  tn.nspname as table_schema,
  t.relname as table,
  pg_catalog.pg_get_statisticsobjdef(s.oid) as definition,
  nullif(s.stxstattarget::pg_catalog.int4, -1) as target,
  d.description as comment
from pg_catalog.pg_statistic_ext s
join pg_catalog.pg_namespace n on n.oid = s.stxnamespace
join pg_catalog.pg_class t on t.oid = s.stxrelid
join pg_catalog.pg_namespace tn on tn.oid = t.relnamespace
left join pg_catalog.pg_description d on d.classoid = s.tableoid and d.objoid = s.oid and d.objsubid = 0
where n.nspname <> 'information_schema'
  and not pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_'::pg_catalog.text)
  and not exists (
    select from pg_catalog.pg_depend e
    where e.classid = s.tableoid and e.objid = s.oid and e.deptype = 'e')
