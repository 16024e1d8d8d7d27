-- The server reads its folder of extensions for their own comments, and only if there is an extension at all.
with available as materialized (
  select a.name::pg_catalog.text as name, a.comment
  from pg_catalog.pg_available_extensions() a
)
select
  e.extname as name,
  n.nspname as schema,
  e.extversion as version,
  e.extrelocatable as relocatable,
  case when d.description is distinct from a.comment then d.description end as comment
from pg_catalog.pg_extension e
join pg_catalog.pg_namespace n on n.oid = e.extnamespace
left join available a on a.name = e.extname::pg_catalog.text
left join pg_catalog.pg_description d on d.classoid = e.tableoid and d.objoid = e.oid and d.objsubid = 0
where e.extname <> 'plpgsql'
