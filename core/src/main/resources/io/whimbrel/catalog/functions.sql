-- Argument types alone tell overloads apart; the names, modes and defaults of arguments are, like the result, what
-- CREATE OR REPLACE refuses to change.
-- An internal dependency (i) means that the function came with something else, such as a range type.
select
  n.nspname as schema,
  p.proname as name,
  (
    select coalesce(pg_catalog.string_agg(pg_catalog.format_type(a.type, null), ', ' order by a.place), '')
    from pg_catalog.unnest(p.proargtypes) with ordinality as a (type, place)) as arguments,
  p.prokind = 'p' as is_procedure,
  pg_catalog.concat(
    '(', pg_catalog.pg_get_function_arguments(p.oid), ')', ' RETURNS ' || pg_catalog.pg_get_function_result(p.oid))
    as signature,
  pg_catalog.pg_get_functiondef(p.oid) as definition,
  p.prosqlbody is not null as has_sql_body,
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
