select
  n.nspname as schema,
  t.typname as name,
  array(
    select l.enumlabel::pg_catalog.text
    from pg_catalog.pg_enum l
    where l.enumtypid = t.oid
    order by l.enumsortorder) as labels,
  d.description as comment
from pg_catalog.pg_type t
join pg_catalog.pg_namespace n on n.oid = t.typnamespace
left join pg_catalog.pg_description d on d.classoid = t.tableoid and d.objoid = t.oid and d.objsubid = 0
where t.oid >= 16384::pg_catalog.oid
  and t.typtype = 'e'
  and n.nspname <> 'information_schema'
  and not pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_'::pg_catalog.text)
  and not exists (
    select from pg_catalog.pg_depend e
    where e.classid = t.tableoid and e.objid = t.oid and e.deptype = 'e')
