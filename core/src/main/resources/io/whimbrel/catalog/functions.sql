-- An internal dependency (i) means that the function came with something else, such as a range type.
select
  n.nspname as schema,
  p.proname as name,
  pg_catalog.pg_get_function_identity_arguments(p.oid) as arguments,
  p.prokind = 'p' as is_procedure,
  pg_catalog.pg_get_function_result(p.oid) as returns,
  pg_catalog.pg_get_functiondef(p.oid) as definition,
  d.description as comment
from pg_catalog.pg_proc p
join pg_catalog.pg_namespace n on n.oid = p.pronamespace
left join pg_catalog.pg_description d on d.classoid = p.tableoid and d.objoid = p.oid and d.objsubid = 0
where p.prokind in ('f', 'p')
  and n.nspname <> 'information_schema'
  and not pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_'::pg_catalog.text)
  and not exists (
    select from pg_catalog.pg_depend e
    where e.classid = p.tableoid and e.objid = p.oid and e.deptype in ('e', 'i'))
