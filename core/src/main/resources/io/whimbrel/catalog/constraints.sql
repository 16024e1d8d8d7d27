-- The constraints of tables and domains. From PostgreSQL 17 on NOT NULL has rows too, of type n: it belongs to
-- the column.
--
-- What a table has from its parents is told apart: a check counts them, a key has the parent's above it. A foreign key
-- to a partitioned table has one for each partition below it besides, on the same table: those are left out.
--
-- The index of a foreign key is the one that it points to. The definition of an exclusion constraint has its index's
-- storage parameters already.
select
  n.nspname as schema,
  coalesce(c.relname, t.typname) as owner,
  k.conname as name,
  k.contype::pg_catalog.text as type,
  array(
    select a.attname::pg_catalog.text
    from pg_catalog.unnest(k.conkey) with ordinality as u (attnum, place)
    join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.attnum
    where k.contype in ('p', 'u', 'f')
    order by u.place) as columns,
  pg_catalog.pg_get_constraintdef(k.oid, true) as definition,
  rn.nspname as references_schema,
  r.relname as references_table,
  array(
    select a.attname::pg_catalog.text
    from pg_catalog.unnest(k.confkey) with ordinality as u (attnum, place)
    join pg_catalog.pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.attnum
    order by u.place) as references_columns,
  k.contype = 'c' and k.coninhcount::pg_catalog.int4 > 0 or k.conparentid <> 0::pg_catalog.oid as inherited,
  k.contype = 'c' and k.coninhcount::pg_catalog.int4 > 0 and k.conislocal as shared,
  case when k.contype <> 'x' then i.reloptions end as index_parameters,
  xd.description as index_comment,
  d.description as comment
from pg_catalog.pg_constraint k
left join pg_catalog.pg_class c on c.oid = k.conrelid
left join pg_catalog.pg_type t on t.oid = k.contypid
join pg_catalog.pg_namespace n on n.oid = coalesce(c.relnamespace, t.typnamespace)
left join pg_catalog.pg_class r on r.oid = k.confrelid
left join pg_catalog.pg_namespace rn on rn.oid = r.relnamespace
left join pg_catalog.pg_class i on i.oid = k.conindid and k.contype in ('p', 'u', 'x')
left join pg_catalog.pg_description xd on xd.classoid = i.tableoid and xd.objoid = i.oid and xd.objsubid = 0
left join pg_catalog.pg_description d on d.classoid = k.tableoid and d.objoid = k.oid and d.objsubid = 0
where k.oid >= 16384::pg_catalog.oid
  and k.contype in ('p', 'u', 'c', 'f', 'x')
  and (
    k.conparentid = 0::pg_catalog.oid
    or exists (
      select from pg_catalog.pg_constraint o
      where o.oid = k.conparentid and o.conrelid <> k.conrelid and o.confrelid = k.confrelid))
  and n.nspname <> 'information_schema'
  and not pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_'::pg_catalog.text)
order by k.conname
