-- The columns of tables, views and materialised views, and the attributes of composite types.
-- PostgreSQL 18 sets attnotnull for a NOT NULL that isn't validated yet; that promises nothing about the rows.
-- A name that PostgreSQL made up for a NOT NULL is none, since it stays when the table or column gets another name.
-- Partitions have no sequence of their own behind the identity that PostgreSQL 17 lets them inherit.
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
  case when a.attstorage <> t.typstorage then a.attstorage::pg_catalog.text end as storage,
  t.typstorage::pg_catalog.text as type_storage,
  nullif(a.attcompression::pg_catalog.text, '') as compression,
  nullif(a.attstattarget::pg_catalog.int4, -1) as statistics,
  a.attoptions as options,
  a.attfdwoptions as foreign_options,
  a.attinhcount::pg_catalog.int4 > 0 as inherited,
  case when k.own and k.name !~ '_not_null[0-9]*$' then k.name end as not_null_name,
  coalesce(k.own and k.no_inherit, false) as not_null_no_inherit,
  coalesce(k.own and k.not_valid, false) as not_null_not_valid,
  k.name as not_null_called,
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
left join lateral (
  select
    o.conname as name,
    o.coninhcount::pg_catalog.int4 = 0 as own,
    o.connoinherit as no_inherit,
    not o.convalidated as not_valid
  from pg_catalog.pg_constraint o
  where o.conrelid = a.attrelid and o.contype = 'n' and o.conkey[1] = a.attnum
) as k on true
left join pg_catalog.pg_description d
  on d.classoid = c.tableoid and d.objoid = a.attrelid and d.objsubid = a.attnum::pg_catalog.int4
where c.oid >= 16384::pg_catalog.oid
  and c.relkind in ('r', 'p', 'f', 'v', 'm', 'c')
  and a.attnum > 0::pg_catalog.int2
  and not a.attisdropped
  and n.nspname <> 'information_schema'
  and not pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_'::pg_catalog.text)
order by a.attrelid, a.attnum
