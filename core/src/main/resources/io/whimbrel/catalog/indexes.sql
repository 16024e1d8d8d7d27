-- The valid indexes of tables and materialised views that back no constraint.
--
-- An index that a partition has from the partitioned table is told apart.
--
-- A key is a column or an expression; the rest of it is what isn't default: a collation other than the
-- column's (for an expression: than the database's, 100), an operator class that isn't its type's default or
-- has parameters, and the order (indoption: 1 descending, 2 nulls first).
--
-- A column's name is the table's: the index's own attributes are named apart where a column comes twice.
--
-- indnullsnotdistinct came with PostgreSQL 15.
select
  n.nspname as schema,
  c.relname as name,
  t.relname as table,
  m.amname as method,
  x.indisunique as is_unique,
  keys.columns as key_columns,
  keys.expressions as key_expressions,
  keys.rests as key_rests,
  array(
    select a.attname::pg_catalog.text
    from pg_catalog.generate_series(x.indnkeyatts::pg_catalog.int4 + 1, x.indnatts::pg_catalog.int4) as k (n)
    join pg_catalog.pg_attribute a on a.attrelid = x.indrelid and a.attnum = x.indkey[k.n - 1]
    order by k.n) as include,
  coalesce(pg_catalog.jsonb_extract_path_text(pg_catalog.to_jsonb(x), 'indnullsnotdistinct') = 'true', false)
    as nulls_not_distinct,
  c.reloptions as parameters,
  array(
    select pg_catalog.concat(s.attnum, '=', s.attstattarget)
    from pg_catalog.pg_attribute s
    where s.attrelid = x.indexrelid and s.attstattarget::pg_catalog.int4 >= 0) as statistics,
  pg_catalog.pg_get_expr(x.indpred, x.indrelid, true) as predicate,
  c.relispartition as inherited,
  d.description as comment
from pg_catalog.pg_index x
join pg_catalog.pg_class c on c.oid = x.indexrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
join pg_catalog.pg_class t on t.oid = x.indrelid
join pg_catalog.pg_am m on m.oid = c.relam
cross join lateral (
  select
    pg_catalog.array_agg(a.attname::pg_catalog.text order by k.n) as columns,
    pg_catalog.array_agg(
      case when a.attname is null then pg_catalog.pg_get_indexdef(x.indexrelid, k.n, true) end order by k.n)
      as expressions,
    pg_catalog.array_agg(
      pg_catalog.concat(
        case when x.indcollation[k.n - 1] not in (0::pg_catalog.oid, coalesce(a.attcollation, 100::pg_catalog.oid))
          then pg_catalog.concat(' COLLATE ', x.indcollation[k.n - 1]::pg_catalog.regcollation::pg_catalog.text) end,
        case when not o.opcdefault or ka.attoptions is not null
          then pg_catalog.concat(
            case when not pg_catalog.pg_opclass_is_visible(o.oid)
              then pg_catalog.format(' %I.%I', oc.nspname, o.opcname)
              else pg_catalog.format(' %I', o.opcname) end) end,
        (select pg_catalog.format(
            ' (%s)', pg_catalog.string_agg(pg_catalog.format('%I=%L', p.option_name, p.option_value), ', '))
          from pg_catalog.pg_options_to_table(ka.attoptions) p
          having pg_catalog.count(*) > 0::pg_catalog.int8),
        case x.indoption[k.n - 1]
          when 1::pg_catalog.int2 then ' DESC NULLS LAST'
          when 2::pg_catalog.int2 then ' NULLS FIRST'
          when 3::pg_catalog.int2 then ' DESC' end)
      order by k.n) as rests
  from pg_catalog.generate_series(1, x.indnkeyatts::pg_catalog.int4) as k (n)
  join pg_catalog.pg_opclass o on o.oid = x.indclass[k.n - 1]
  join pg_catalog.pg_namespace oc on oc.oid = o.opcnamespace
  join pg_catalog.pg_attribute ka on ka.attrelid = x.indexrelid and ka.attnum = k.n::pg_catalog.int2
  left join pg_catalog.pg_attribute a
    on a.attrelid = x.indrelid and a.attnum = x.indkey[k.n - 1] and a.attnum > 0::pg_catalog.int2
) as keys
left join pg_catalog.pg_description d on d.classoid = c.tableoid and d.objoid = c.oid and d.objsubid = 0
where x.indexrelid >= 16384::pg_catalog.oid
  and t.relkind in ('r', 'p', 'm')
  and x.indisvalid
  and n.nspname <> 'information_schema'
  and not pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_'::pg_catalog.text)
  and not exists (
    select from pg_catalog.pg_constraint k
    where k.conindid = x.indexrelid and k.contype in ('p', 'u', 'x'))
  and not exists (
    select from pg_catalog.pg_depend e
    where e.classid = c.tableoid and e.objid = c.oid and e.deptype = 'e')
