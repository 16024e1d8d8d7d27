-- The functions whose result has a table's columns: those that return its rows, and those that return what they are given,
-- which may be rows of any table. Of PostgreSQL's own these are used in FROM.
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
  and (r.oid is not null
    or t.typname in ('anyelement', 'anynonarray', 'anycompatible', 'anycompatiblenonarray'))
  and (p.proname in ('unnest', 'json_populate_record', 'json_populate_recordset', 'jsonb_populate_record',
      'jsonb_populate_recordset')
    or not pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_'::pg_catalog.text))
