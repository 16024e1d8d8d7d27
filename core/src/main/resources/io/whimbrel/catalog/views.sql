select
  n.nspname as schema,
  c.relname as name,
  c.relkind = 'm' as materialized,
  pg_catalog.pg_get_viewdef(c.oid, true) as query,
  c.reloptions as options,
  d.description as comment,
  (select o.relname from pg_catalog.pg_index i join pg_catalog.pg_class o on o.oid = i.indexrelid
    where i.indrelid = c.oid and i.indisclustered) as clustered_on
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
left join pg_catalog.pg_description d on d.classoid = c.tableoid and d.objoid = c.oid and d.objsubid = 0
where c.oid >= 16384::pg_catalog.oid
  and c.relkind in ('v', 'm')
  and n.nspname <> 'information_schema'
  and not pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_'::pg_catalog.text)
  and not exists (
    select from pg_catalog.pg_depend e
    where e.classid = c.tableoid and e.objid = c.oid and e.deptype = 'e')
