-- The functions that are no part of PostgreSQL, and the relation whose rows they return, if they do.
select
  n.nspname as schema,
  p.proname as name,
  rn.nspname as relation_schema,
  r.relname as relation
from pg_catalog.pg_namespace n
join pg_catalog.pg_proc p on p.pronamespace = n.oid
join pg_catalog.pg_type t on t.oid = p.prorettype
left join pg_catalog.pg_class r on r.oid = t.typrelid and r.relkind in ('r', 'p', 'f', 'v', 'm')
left join pg_catalog.pg_namespace rn on rn.oid = r.relnamespace
where p.oid >= 16384::pg_catalog.oid
  and p.prokind = 'f'
  and n.nspname <> 'information_schema'
  and not pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_'::pg_catalog.text)
