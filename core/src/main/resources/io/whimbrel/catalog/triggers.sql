-- A trigger of a partitioned table has a child on each partition.
select
  n.nspname as schema,
  c.relname as table,
  t.tgname as name,
  pg_catalog.pg_get_triggerdef(t.oid, true) as definition,
  t.tgenabled::pg_catalog.text as enabled,
  d.description as comment
from pg_catalog.pg_trigger t
join pg_catalog.pg_class c on c.oid = t.tgrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
left join pg_catalog.pg_description d on d.classoid = t.tableoid and d.objoid = t.oid and d.objsubid = 0
where t.oid >= 16384::pg_catalog.oid
  and not t.tgisinternal
  and t.tgparentid = 0::pg_catalog.oid
  and n.nspname <> 'information_schema'
  and not pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_'::pg_catalog.text)
  and not exists (
    select from pg_catalog.pg_depend e
    where e.classid = t.tableoid and e.objid = t.oid and e.deptype = 'e')
