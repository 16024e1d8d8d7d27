-- Owners other than the role that reads. A sequence that a column owns has its table's owner.
with own as (
  select n.oid, n.nspname
  from pg_catalog.pg_namespace n
  where n.nspname <> 'information_schema'
    and not pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_'::pg_catalog.text)
),
object (classid, objid, kind, schema, name, part, owner) as (
  select c.tableoid, c.oid,
    case c.relkind when 'v' then 'VIEW' when 'm' then 'MATERIALIZED_VIEW' when 'S' then 'SEQUENCE' else 'TABLE' end,
    o.nspname, c.relname, '', c.relowner
  from pg_catalog.pg_class c
  join own o on o.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'f', 'v', 'm', 'S')
    and not (c.relkind = 'S' and exists (
      select from pg_catalog.pg_depend d
      where d.classid = c.tableoid and d.objid = c.oid and d.refclassid = c.tableoid and d.deptype in ('a', 'i')))
  union all
  select p.tableoid, p.oid, 'FUNCTION', o.nspname, p.proname,
    (
      select coalesce(pg_catalog.string_agg(pg_catalog.format_type(a.type, null), ', ' order by a.place), '')
      from pg_catalog.unnest(p.proargtypes) with ordinality as a (type, place)), p.proowner
  from pg_catalog.pg_proc p
  join own o on o.oid = p.pronamespace
  union all
  select t.tableoid, t.oid,
    case t.typtype when 'e' then 'ENUM' when 'd' then 'DOMAIN' when 'r' then 'RANGE' else 'TYPE' end,
    o.nspname, t.typname, '', t.typowner
  from pg_catalog.pg_type t
  join own o on o.oid = t.typnamespace
  where t.typtype in ('e', 'd', 'r', 'c')
  union all
  select w.tableoid, w.oid, 'FOREIGN_DATA_WRAPPER', 'public', w.fdwname, '', w.fdwowner
  from pg_catalog.pg_foreign_data_wrapper w
  union all
  select s.tableoid, s.oid, 'SERVER', 'public', s.srvname, '', s.srvowner
  from pg_catalog.pg_foreign_server s
  union all
  select n.tableoid, n.oid, 'SCHEMA', 'public', n.nspname, '', n.nspowner
  from pg_catalog.pg_namespace n
  join own o on o.oid = n.oid
)
select o.kind, o.schema, o.name, o.part, r.rolname as owner
from object o
join pg_catalog.pg_roles r on r.oid = o.owner
where r.rolname <> current_user
  and not exists (
    select from pg_catalog.pg_depend e
    where e.classid = o.classid and e.objid = o.objid and e.deptype = 'e')
