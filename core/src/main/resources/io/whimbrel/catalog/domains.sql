-- A default keeps its outer parentheses, as a column's does.
select
  n.nspname as schema,
  t.typname as name,
  pg_catalog.format_type(t.typbasetype, t.typtypmod) as type,
  case when t.typcollation <> b.typcollation
    then t.typcollation::pg_catalog.regcollation::pg_catalog.text end as collation,
  pg_catalog.pg_get_expr(t.typdefaultbin, 0) as default_expression,
  t.typnotnull as not_null,
  d.description as comment
from pg_catalog.pg_type t
join pg_catalog.pg_type b on b.oid = t.typbasetype
join pg_catalog.pg_namespace n on n.oid = t.typnamespace
left join pg_catalog.pg_description d on d.classoid = t.tableoid and d.objoid = t.oid and d.objsubid = 0
where t.oid >= 16384::pg_catalog.oid
  and t.typtype = 'd'
  and n.nspname <> 'information_schema'
  and not pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_'::pg_catalog.text)
  and not exists (
    select from pg_catalog.pg_depend e
    where e.classid = t.tableoid and e.objid = t.oid and e.deptype = 'e')
