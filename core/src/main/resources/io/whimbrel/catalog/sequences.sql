-- A sequence depends on the column that owns it: automatically (a) if it is merely dropped with the
-- column, internally (i) if it is the identity column's own.
--
-- Before PostgreSQL 15 there was no choice: each is logged.
select
  n.nspname as schema,
  c.relname as name,
  pg_catalog.format_type(s.seqtypid, null) as type,
  s.seqstart as start,
  s.seqincrement as increment,
  s.seqmin as minimum,
  s.seqmax as maximum,
  s.seqcache as cache,
  s.seqcycle as cycle,
  tn.nspname as owner_schema,
  t.relname as owner_table,
  a.attname as owner_column,
  case when pg_catalog.current_setting('server_version_num')::pg_catalog.int4 >= 150000
    then c.relpersistence = 'u' end as unlogged,
  d.description as comment
from pg_catalog.pg_class c
join pg_catalog.pg_sequence s on s.seqrelid = c.oid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
left join pg_catalog.pg_depend o
  on o.classid = c.tableoid and o.objid = c.oid and o.refclassid = c.tableoid and o.deptype in ('a', 'i')
left join pg_catalog.pg_class t on t.oid = o.refobjid
left join pg_catalog.pg_namespace tn on tn.oid = t.relnamespace
left join pg_catalog.pg_attribute a on a.attrelid = o.refobjid and a.attnum::pg_catalog.int4 = o.refobjsubid
left join pg_catalog.pg_description d on d.classoid = c.tableoid and d.objoid = c.oid and d.objsubid = 0
where o.deptype is distinct from 'i'
  and n.nspname <> 'information_schema'
  and not pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_'::pg_catalog.text)
  and not exists (
    select from pg_catalog.pg_depend e
    where e.classid = c.tableoid and e.objid = c.oid and e.deptype = 'e')
