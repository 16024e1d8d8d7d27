-- The columns of tables, views and materialised views, and the attributes of composite types.
-- PostgreSQL 18 sets attnotnull for a NOT NULL that isn't validated yet; that promises nothing about the rows.
-- A default keeps its outer parentheses: without them DEFAULT takes no AND, LIKE, IS NULL or COLLATE.
select
  n.nspname as schema,
  c.relname as relation,
  a.attname as name,
  pg_catalog.format_type(a.atttypid, a.atttypmod) as type,
  case when a.attcollation <> t.typcollation
    then a.attcollation::pg_catalog.regcollation::pg_catalog.text end as collation,
  a.attnotnull and not exists (
    select from pg_catalog.pg_constraint k
    where k.conrelid = a.attrelid and k.contype = 'n' and not k.convalidated and k.conkey[1] = a.attnum) as not_null,
  pg_catalog.pg_get_expr(f.adbin, f.adrelid, a.attgenerated <> '') as expression,
  a.attgenerated::pg_catalog.text as generated,
  a.attidentity::pg_catalog.text as identity,
  pg_catalog.format_type(s.seqtypid, null) as sequence_type,
  s.seqstart as start,
  s.seqincrement as increment,
  s.seqmin as minimum,
  s.seqmax as maximum,
  s.seqcache as cache,
  s.seqcycle as cycle,
  d.description as comment
from pg_catalog.pg_attribute a
join pg_catalog.pg_class c on c.oid = a.attrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
join pg_catalog.pg_type t on t.oid = a.atttypid
left join pg_catalog.pg_attrdef f on f.adrelid = a.attrelid and f.adnum = a.attnum
left join pg_catalog.pg_depend i
  on a.attidentity <> ''
  and i.classid = c.tableoid
  and i.refclassid = c.tableoid
  and i.refobjid = a.attrelid
  and i.refobjsubid = a.attnum::pg_catalog.int4
  and i.deptype = 'i'
left join pg_catalog.pg_sequence s on s.seqrelid = i.objid
left join pg_catalog.pg_description d
  on d.classoid = c.tableoid and d.objoid = a.attrelid and d.objsubid = a.attnum::pg_catalog.int4
where c.relkind in ('r', 'v', 'm', 'c')
  and a.attnum > 0::pg_catalog.int2
  and not a.attisdropped
  and n.nspname <> 'information_schema'
  and not pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_'::pg_catalog.text)
order by a.attrelid, a.attnum
