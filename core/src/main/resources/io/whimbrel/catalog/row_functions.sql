-- The functions of users that share a name with one whose result has a table's columns, and which table that is.
select
  n.nspname as schema,
  p.proname as name,
  rn.nspname as relation_schema,
  r.relname as relation
from pg_catalog.pg_proc p
join pg_catalog.pg_namespace n on n.oid = p.pronamespace
join pg_catalog.pg_type t on t.oid = p.prorettype
left join pg_catalog.pg_class r on r.oid = t.typrelid and r.relkind in ('r', 'p', 'f', 'v', 'm')
left join pg_catalog.pg_namespace rn on rn.oid = r.relnamespace
where p.prokind = 'f'
  and not pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_'::pg_catalog.text)
  and exists (
    select from pg_catalog.pg_proc o
    join pg_catalog.pg_type ot on ot.oid = o.prorettype
    join pg_catalog.pg_class oc on oc.oid = ot.typrelid and oc.relkind in ('r', 'p', 'f', 'v', 'm')
    where o.pronamespace = p.pronamespace and o.proname = p.proname)
