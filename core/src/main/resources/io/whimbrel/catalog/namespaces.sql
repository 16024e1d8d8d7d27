-- public is in every database; only a comment of somebody's own is to tell of it.
select n.nspname as name, d.description as comment
from pg_catalog.pg_namespace n
left join pg_catalog.pg_description d on d.classoid = n.tableoid and d.objoid = n.oid and d.objsubid = 0
where n.nspname <> 'information_schema'
  and (n.nspname <> 'public' or coalesce(d.description, 'standard public schema') <> 'standard public schema')
  and not pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_'::pg_catalog.text)
  and not exists (
    select from pg_catalog.pg_depend e
    where e.classid = n.tableoid and e.objid = n.oid and e.deptype = 'e')
