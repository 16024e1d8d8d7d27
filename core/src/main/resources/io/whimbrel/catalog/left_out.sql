-- What the database holds and a Schema doesn't: nobody may think that it was compared.
with own as (
  select n.oid, n.nspname
  from pg_catalog.pg_namespace n
  where n.nspname <> 'information_schema'
    and not pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_'::pg_catalog.text)
),
found (classid, objid, what, schema, name, part) as (
  select c.tableoid, c.oid,
    'typed table', o.nspname, c.relname, null::pg_catalog.name
  from pg_catalog.pg_class c
  join own o on o.oid = c.relnamespace
  where c.relkind in ('r', 'p') and c.reloftype <> 0::pg_catalog.oid
  union all
  select c.tableoid, c.oid, 'invalid index', o.nspname, c.relname, null
  from pg_catalog.pg_index x
  join pg_catalog.pg_class c on c.oid = x.indexrelid
  join own o on o.oid = c.relnamespace
  where not x.indisvalid and c.relkind in ('i', 'I')
  union all
  select t.tableoid, t.oid, case t.typtype when 'r' then 'range type with a canonical function' else 'base type' end, o.nspname, t.typname, null
  from pg_catalog.pg_type t
  join own o on o.oid = t.typnamespace
  where t.typtype = 'r' and exists (
      select from pg_catalog.pg_range r where r.rngtypid = t.oid and r.rngcanonical::pg_catalog.oid <> 0::pg_catalog.oid)
    or t.typtype = 'b' and not exists (select from pg_catalog.pg_type e where e.typarray = t.oid)
  union all
  select p.tableoid, p.oid, 'operator class', o.nspname, p.opcname, null
  from pg_catalog.pg_opclass p
  join own o on o.oid = p.opcnamespace
  union all
  select t.tableoid, t.oid, 'text search configuration', o.nspname, t.cfgname, null
  from pg_catalog.pg_ts_config t
  join own o on o.oid = t.cfgnamespace
  union all
  select t.tableoid, t.oid, 'text search dictionary', o.nspname, t.dictname, null
  from pg_catalog.pg_ts_dict t
  join own o on o.oid = t.dictnamespace
)
select f.what, f.schema, f.name, f.part
from found f
where not exists (
  select from pg_catalog.pg_depend e
  where e.classid = f.classid and e.objid = f.objid and e.deptype = 'e')
order by f.what, f.schema, f.name, f.part
