-- What depends on what, by name: pg_depend, after each of its rows' two ends has become the object that a
-- schema knows: a default is its column, a rule its view, the index behind a constraint the constraint, an
-- array or row type what it is made of, all that belongs to an extension the extension.
--
-- What a schema doesn't hold may be named here too; the reader leaves it out.
with member as (
  select d.classid, d.objid, e.extname
  from pg_catalog.pg_depend d
  join pg_catalog.pg_extension e on e.tableoid = d.refclassid and e.oid = d.refobjid
  where d.deptype = 'e'
),
relation as (
  select
    c.tableoid as classid,
    c.oid,
    c.reltype,
    n.nspname as schema,
    c.relname as name,
    case c.relkind
      when 'r' then 'TABLE'
      when 'p' then 'TABLE'
      when 'f' then 'TABLE'
      when 'v' then 'VIEW'
      when 'm' then 'MATERIALIZED_VIEW'
      when 'S' then 'SEQUENCE'
      when 'c' then 'TYPE'
      when 'i' then 'INDEX'
      when 'I' then 'INDEX' end as kind
  from pg_catalog.pg_class c
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where c.oid::pg_catalog.int8 >= 16384::pg_catalog.int8
    and c.relkind in ('r', 'p', 'f', 'v', 'm', 'S', 'c', 'i', 'I')
    and n.nspname <> 'information_schema'
    and not pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_'::pg_catalog.text)
),
constraints as (
  select k.tableoid as classid, k.oid, k.contype, k.conindid, r.classid as index_classid,
    coalesce(r.schema, n.nspname) as schema, coalesce(r.name, t.typname) as name, k.conname as part
  from pg_catalog.pg_constraint k
  left join relation r on r.oid = k.conrelid
  left join pg_catalog.pg_type t on t.oid = k.contypid
  left join pg_catalog.pg_namespace n on n.oid = t.typnamespace
  where k.oid::pg_catalog.int8 >= 16384::pg_catalog.int8 and k.contype in ('p', 'u', 'c', 'f', 'x')
),
types as (
  select t.tableoid as classid, t.oid, t.typarray, n.nspname as schema, t.typname as name,
    case t.typtype when 'e' then 'ENUM' when 'd' then 'DOMAIN' when 'r' then 'RANGE' end as kind
  from pg_catalog.pg_type t
  join pg_catalog.pg_namespace n on n.oid = t.typnamespace
  where t.oid::pg_catalog.int8 >= 16384::pg_catalog.int8 and t.typtype in ('e', 'd', 'r')
  union all
  select m.tableoid, m.oid, m.typarray, n.nspname, t.typname, 'RANGE'
  from pg_catalog.pg_range g
  join pg_catalog.pg_type t on t.oid = g.rngtypid
  join pg_catalog.pg_type m on m.oid = g.rngmultitypid
  join pg_catalog.pg_namespace n on n.oid = t.typnamespace
  where t.oid::pg_catalog.int8 >= 16384::pg_catalog.int8
  union all
  select t.tableoid, t.oid, t.typarray, r.schema, r.name, r.kind
  from relation r
  join pg_catalog.pg_type t on t.oid = r.reltype
  union all
  select t.tableoid, t.oid, t.typarray, 'public', m.extname, 'EXTENSION'
  from member m
  join pg_catalog.pg_type t on t.tableoid = m.classid and t.oid = m.objid
),
object (classid, objid, kind, schema, name, part, relid, attnum) as (
  select classid, oid, kind, schema, name, '', case kind when 'TABLE' then oid end, 0
  from relation r
  where not exists (
    select from constraints k
    where k.conindid = r.oid and k.contype in ('p', 'u', 'x'))
  union all
  select index_classid, conindid, 'CONSTRAINT', schema, name, part::pg_catalog.text, null, 0
  from constraints
  where contype in ('p', 'u', 'x')
  union all
  select classid, oid, 'CONSTRAINT', schema, name, part::pg_catalog.text, null, 0
  from constraints
  union all
  select classid, oid, kind, schema, name, '', null, 0
  from types
  union all
  select classid, typarray, kind, schema, name, '', null, 0
  from types
  where typarray <> 0::pg_catalog.oid
  union all
  select f.tableoid, f.oid, 'TABLE', r.schema, r.name, '', f.adrelid, f.adnum::pg_catalog.int4
  from pg_catalog.pg_attrdef f
  join relation r on r.oid = f.adrelid and r.kind = 'TABLE'
  union all
  select f.tableoid, f.oid, r.kind, r.schema, r.name, '', null, 0
  from pg_catalog.pg_attrdef f
  join relation r on r.oid = f.adrelid and r.kind = 'VIEW'
  union all
  select w.tableoid, w.oid, r.kind, r.schema, r.name, '', null, 0
  from pg_catalog.pg_rewrite w
  join relation r on r.oid = w.ev_class and r.kind in ('VIEW', 'MATERIALIZED_VIEW')
  where w.rulename = '_RETURN'
  union all
  select w.tableoid, w.oid, 'RULE', r.schema, r.name, w.rulename::pg_catalog.text, null, 0
  from pg_catalog.pg_rewrite w
  join relation r on r.oid = w.ev_class
  where w.rulename <> '_RETURN'
  union all
  select p.tableoid, p.oid, 'POLICY', r.schema, r.name, p.polname::pg_catalog.text, null, 0
  from pg_catalog.pg_policy p
  join relation r on r.oid = p.polrelid
  union all
  select t.tableoid, t.oid, 'EVENT_TRIGGER', 'public', t.evtname, '', null, 0
  from pg_catalog.pg_event_trigger t
  union all
  select c.tableoid, c.oid, 'CAST', 'public', pg_catalog.format_type(c.castsource, null)::pg_catalog.name,
    pg_catalog.format_type(c.casttarget, null), null, 0
  from pg_catalog.pg_cast c
  where c.oid >= 16384::pg_catalog.oid
  union all
  select o.tableoid, o.oid, 'OPERATOR', n.nspname, o.oprname, pg_catalog.concat(
      coalesce(pg_catalog.format_type(nullif(o.oprleft, 0::pg_catalog.oid), null), 'NONE'), ', ',
      coalesce(pg_catalog.format_type(nullif(o.oprright, 0::pg_catalog.oid), null), 'NONE')), null, 0
  from pg_catalog.pg_operator o
  join pg_catalog.pg_namespace n on n.oid = o.oprnamespace
  where o.oid >= 16384::pg_catalog.oid and not pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_'::pg_catalog.text)
  union all
  select t.tableoid, t.oid, 'TRIGGER', r.schema, r.name, t.tgname::pg_catalog.text, null, 0
  from pg_catalog.pg_trigger t
  join relation r on r.oid = t.tgrelid
  where not t.tgisinternal
  union all
  select p.tableoid, p.oid, 'FUNCTION', n.nspname, p.proname,
    (
      select coalesce(pg_catalog.string_agg(pg_catalog.format_type(a.type, null), ', ' order by a.place), '')
      from pg_catalog.unnest(p.proargtypes) with ordinality as a (type, place)), null, 0
  from pg_catalog.pg_proc p
  join pg_catalog.pg_namespace n on n.oid = p.pronamespace
  where p.oid >= 16384::pg_catalog.oid
    and n.nspname <> 'information_schema'
    and not pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_'::pg_catalog.text)
  union all
  -- the functions that came with a range type
  select i.classid, i.objid, t.kind, t.schema, t.name, '', null, 0
  from pg_catalog.pg_depend i
  join types t on t.classid = i.refclassid and t.oid = i.refobjid and t.kind = 'RANGE'
  where i.objid::pg_catalog.int8 >= 16384::pg_catalog.int8 and i.deptype = 'i' and i.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass
  union all
  select c.tableoid, c.oid, 'COLLATION', n.nspname, c.collname, '', null, 0
  from pg_catalog.pg_collation c
  join pg_catalog.pg_namespace n on n.oid = c.collnamespace
  where c.oid >= 16384::pg_catalog.oid and not pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_'::pg_catalog.text)
  union all
  select s.tableoid, s.oid, 'STATISTICS', n.nspname, s.stxname, '', null, 0
  from pg_catalog.pg_statistic_ext s
  join pg_catalog.pg_namespace n on n.oid = s.stxnamespace
  union all
  select e.tableoid, e.oid, 'EXTENSION', 'public', e.extname, '', null, 0
  from pg_catalog.pg_extension e
  union all
  select w.tableoid, w.oid, 'FOREIGN_DATA_WRAPPER', 'public', w.fdwname, '', null, 0
  from pg_catalog.pg_foreign_data_wrapper w
  union all
  select s.tableoid, s.oid, 'SERVER', 'public', s.srvname, '', null, 0
  from pg_catalog.pg_foreign_server s
  union all
  select p.tableoid, p.oid, 'PUBLICATION', 'public', p.pubname, '', null, 0
  from pg_catalog.pg_publication p
  union all
  select p.tableoid, p.oid, 'PUBLISHED_TABLE', r.schema, r.name, b.pubname::pg_catalog.text, null, 0
  from pg_catalog.pg_publication_rel p
  join pg_catalog.pg_publication b on b.oid = p.prpubid
  join relation r on r.oid = p.prrelid
  union all
  select classid, objid, 'EXTENSION', 'public', extname, '', null, 0
  from member
)
select
  case when da.attname is null then d.kind else 'COLUMN' end as kind,
  d.schema,
  d.name,
  coalesce(da.attname::pg_catalog.text, d.part) as part,
  case when ra.attname is null then r.kind else 'COLUMN' end as needed_kind,
  r.schema as needed_schema,
  r.name as needed_name,
  coalesce(ra.attname::pg_catalog.text, r.part) as needed_part,
  -- which tree may have rows of which type, as unsaid_rows.sql says it
  case
    when p.refclassid = 'pg_catalog.pg_type'::pg_catalog.regclass and r.kind in ('TABLE', 'TYPE')
      and (p.classid <> 'pg_catalog.pg_class'::pg_catalog.regclass or d.relid is null or da.attgenerated <> '')
    then pg_catalog.concat_ws(' ', p.classid, p.objid, p.objsubid, p.refobjid) end as tree
from pg_catalog.pg_depend p
join object d on d.classid = p.classid and d.objid = p.objid
join object r on r.classid = p.refclassid and r.objid = p.refobjid
left join pg_catalog.pg_attribute da
  on da.attrelid = d.relid and da.attnum > 0::pg_catalog.int2
  and da.attnum = greatest(p.objsubid, d.attnum)::pg_catalog.int2
left join pg_catalog.pg_attribute ra
  on ra.attrelid = r.relid and ra.attnum > 0::pg_catalog.int2
  and ra.attnum = greatest(p.refobjsubid, r.attnum)::pg_catalog.int2
where p.objid::pg_catalog.int8 >= 16384::pg_catalog.int8 and p.deptype in ('n', 'a', 'i', 'x')
