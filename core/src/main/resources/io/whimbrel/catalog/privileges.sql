-- Who may do what with which object. An object whose privileges nobody has touched has no list of them; one that has
-- gives a row for each privilege, and one without a privilege for all roles (PUBLIC), lest it be missed that they
-- have lost what they have by default.
--
-- An identity column's sequence goes with its column.
with own as (
  select n.oid, n.nspname
  from pg_catalog.pg_namespace n
  where n.nspname <> 'information_schema'
    and not pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_'::pg_catalog.text)
),
object (classid, objid, kind, schema, name, part, relation, type, owner, acl, usual) as (
  select c.tableoid, c.oid,
    case c.relkind
      when 'v' then 'VIEW'
      when 'm' then 'MATERIALIZED_VIEW'
      when 'S' then 'SEQUENCE'
      else 'TABLE' end,
    o.nspname, c.relname, '', null,
    case c.relkind when 'S' then 's' else 'r' end, c.relowner, c.relacl, '{}'::pg_catalog.text[]
  from pg_catalog.pg_class c
  join own o on o.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'f', 'v', 'm', 'S') and c.relacl is not null
  union all
  select c.tableoid, c.oid, 'COLUMN', o.nspname, c.relname, a.attname::pg_catalog.text,
    case c.relkind when 'v' then 'VIEW' when 'm' then 'MATERIALIZED_VIEW' else 'TABLE' end,
    'c', c.relowner, a.attacl, '{}'
  from pg_catalog.pg_attribute a
  join pg_catalog.pg_class c on c.oid = a.attrelid
  join own o on o.oid = c.relnamespace
  where a.attacl is not null and not a.attisdropped and a.attnum > 0::pg_catalog.int2
  union all
  select p.tableoid, p.oid, 'FUNCTION', o.nspname, p.proname,
    (
      select coalesce(pg_catalog.string_agg(pg_catalog.format_type(a.type, null), ', ' order by a.place), '')
      from pg_catalog.unnest(p.proargtypes) with ordinality as a (type, place)),
    null, 'f', p.proowner, p.proacl, '{EXECUTE}'
  from pg_catalog.pg_proc p
  join own o on o.oid = p.pronamespace
  where p.proacl is not null
  union all
  select t.tableoid, t.oid,
    case t.typtype when 'e' then 'ENUM' when 'd' then 'DOMAIN' when 'r' then 'RANGE' else 'TYPE' end,
    o.nspname, t.typname, '', null, 'T', t.typowner, t.typacl, '{USAGE}'
  from pg_catalog.pg_type t
  join own o on o.oid = t.typnamespace
  where t.typacl is not null and t.typtype in ('e', 'd', 'r', 'c')
  union all
  select w.tableoid, w.oid, 'FOREIGN_DATA_WRAPPER', 'public', w.fdwname, '', null, 'F', w.fdwowner, w.fdwacl, '{}'
  from pg_catalog.pg_foreign_data_wrapper w
  where w.fdwacl is not null
  union all
  select s.tableoid, s.oid, 'SERVER', 'public', s.srvname, '', null, 'S', s.srvowner, s.srvacl, '{}'
  from pg_catalog.pg_foreign_server s
  where s.srvacl is not null
  union all
  select n.tableoid, n.oid, 'SCHEMA', 'public', n.nspname, '', null, 'n', n.nspowner, n.nspacl,
    case
      when n.nspname <> 'public' then '{}'
      when pg_catalog.current_setting('server_version_num')::pg_catalog.int4 < 150000 then '{CREATE,USAGE}'
      else '{USAGE}' end::pg_catalog.text[]
  from pg_catalog.pg_namespace n
  join own o on o.oid = n.oid
  where n.nspacl is not null
)
select
  o.kind,
  o.schema,
  o.name,
  o.part,
  o.relation,
  t.relname as table_of_identity,
  i.attname as column_of_identity,
  case when g.grantee = 0::pg_catalog.oid then o.usual else '{}' end as usual,
  coalesce(r.rolname::pg_catalog.text, 'public') as grantee,
  g.privilege,
  g.grantable,
  (
    select pg_catalog.count(*)
    from pg_catalog.aclexplode(pg_catalog.acldefault(o.type::pg_catalog."char", o.owner)) f
    where f.grantee = o.owner) as possible
from object o
cross join lateral (
  select a.grantee, a.privilege_type as privilege, pg_catalog.bool_or(a.is_grantable) as grantable
  from pg_catalog.aclexplode(o.acl) a
  where a.grantee <> o.owner
  group by a.grantee, a.privilege_type
  union all
  select 0::pg_catalog.oid, null, false
) as g
left join pg_catalog.pg_roles r on r.oid = g.grantee
left join pg_catalog.pg_depend d
  on o.kind = 'SEQUENCE' and d.classid = o.classid and d.objid = o.objid and d.refclassid = o.classid
  and d.deptype = 'i'
left join pg_catalog.pg_class t on t.oid = d.refobjid
left join pg_catalog.pg_attribute i on i.attrelid = d.refobjid and i.attnum::pg_catalog.int4 = d.refobjsubid
where not exists (
  select from pg_catalog.pg_depend e
  where e.classid = o.classid and e.objid = o.objid and e.deptype = 'e')
order by o.kind, o.schema, o.name, o.part, grantee, g.privilege
