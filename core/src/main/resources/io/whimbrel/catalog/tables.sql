-- Ordinary tables only: what left_out.sql lists is left out here.
select n.nspname as schema, c.relname as name, c.relpersistence = 'u' as unlogged, d.description as comment
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
left join pg_catalog.pg_description d on d.classoid = c.tableoid and d.objoid = c.oid and d.objsubid = 0
where c.relkind = 'r'
  and c.reloftype = 0::pg_catalog.oid
  and not exists (select from pg_catalog.pg_inherits i where i.inhrelid = c.oid)
  and n.nspname <> 'information_schema'
  and not pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_'::pg_catalog.text)
  and not exists (
    select from pg_catalog.pg_depend e
    where e.classid = c.tableoid and e.objid = c.oid and e.deptype = 'e')
