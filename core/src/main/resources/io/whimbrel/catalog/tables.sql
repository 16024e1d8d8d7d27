-- Tables, partitioned ones, partitions and foreign tables: what left_out.sql lists is left out here.
--
-- The parameters of the table behind it, for long values, are told as toast.*. A replica identity by an index that
-- is gone is none, and so is that of a foreign table, which has none.
select
  n.nspname as schema,
  c.relname as name,
  c.relpersistence = 'u' as unlogged,
  c.reloptions || array(
    select 'toast.' || p.option from pg_catalog.unnest(x.reloptions) with ordinality as p (option, place) order by place)
    as parameters,
  m.amname as access_method,
  case
    when c.relkind = 'f' then 'd'
    when c.relreplident = 'i' and i.replica is null then 'n'
    else c.relreplident::pg_catalog.text end as replica_identity,
  i.replica as replica_index,
  c.relrowsecurity as row_security,
  c.relforcerowsecurity as row_security_forced,
  i.clustered as clustered_on,
  s.srvname as server,
  f.ftoptions as foreign_options,
  pg_catalog.pg_get_partkeydef(c.oid) as partition_by,
  pg_catalog.pg_get_expr(c.relpartbound, c.oid) as bounds,
  h.schemas as parent_schemas,
  h.names as parent_names,
  d.description as comment
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
left join pg_catalog.pg_class x on x.oid = c.reltoastrelid
left join pg_catalog.pg_foreign_table f on f.ftrelid = c.oid
left join pg_catalog.pg_foreign_server s on s.oid = f.ftserver
left join pg_catalog.pg_am m on m.oid = c.relam and m.amname <> 'heap'
left join pg_catalog.pg_description d on d.classoid = c.tableoid and d.objoid = c.oid and d.objsubid = 0
left join lateral (
  select
    pg_catalog.max(o.relname::pg_catalog.text) filter (where i.indisreplident) as replica,
    pg_catalog.max(o.relname::pg_catalog.text) filter (where i.indisclustered) as clustered
  from pg_catalog.pg_index i
  join pg_catalog.pg_class o on o.oid = i.indexrelid
  where i.indrelid = c.oid and (i.indisreplident or i.indisclustered)
) as i on true
left join lateral (
  select
    pg_catalog.array_agg(pn.nspname::pg_catalog.text order by i.inhseqno) as schemas,
    pg_catalog.array_agg(p.relname::pg_catalog.text order by i.inhseqno) as names
  from pg_catalog.pg_inherits i
  join pg_catalog.pg_class p on p.oid = i.inhparent
  join pg_catalog.pg_namespace pn on pn.oid = p.relnamespace
  where i.inhrelid = c.oid
) as h on true
where c.oid >= 16384::pg_catalog.oid
  and c.relkind in ('r', 'p', 'f')
  and c.reloftype = 0::pg_catalog.oid
  and n.nspname <> 'information_schema'
  and not pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_'::pg_catalog.text)
  and not exists (
    select from pg_catalog.pg_depend e
    where e.classid = c.tableoid and e.objid = c.oid and e.deptype = 'e')
