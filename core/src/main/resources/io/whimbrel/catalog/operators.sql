-- An operator without a function is only promised, as the commutator or negator of another.
select
  n.nspname as schema,
  o.oprname as name,
  arguments.types as arguments,
  pg_catalog.concat(
    'CREATE OPERATOR ', pg_catalog.quote_ident(n.nspname), '.', o.oprname, ' (',
    pg_catalog.concat_ws(',',
      E'\n    FUNCTION = ' || case when pg_catalog.pg_function_is_visible(f.oid)
        then pg_catalog.format('%I', f.proname) else pg_catalog.format('%I.%I', fn.nspname, f.proname) end,
      E'\n    LEFTARG = ' || pg_catalog.format_type(nullif(o.oprleft, 0::pg_catalog.oid), null),
      E'\n    RIGHTARG = ' || pg_catalog.format_type(nullif(o.oprright, 0::pg_catalog.oid), null),
      E'\n    COMMUTATOR = ' || (
        select pg_catalog.format('OPERATOR(%I.%s)', l.nspname, c.oprname)
        from pg_catalog.pg_operator c
        join pg_catalog.pg_namespace l on l.oid = c.oprnamespace
        where c.oid = o.oprcom),
      E'\n    NEGATOR = ' || (
        select pg_catalog.format('OPERATOR(%I.%s)', l.nspname, c.oprname)
        from pg_catalog.pg_operator c
        join pg_catalog.pg_namespace l on l.oid = c.oprnamespace
        where c.oid = o.oprnegate),
      case when o.oprcanhash then E'\n    HASHES' end,
      case when o.oprcanmerge then E'\n    MERGES' end),
    E'\n)') as definition,
  array(
    select pg_catalog.format('%s=%s', e.name, case when pg_catalog.pg_function_is_visible(p.oid)
      then pg_catalog.format('%I', p.proname) else pg_catalog.format('%I.%I', pn.nspname, p.proname) end)
    from (values ('RESTRICT', o.oprrest::pg_catalog.oid), ('JOIN', o.oprjoin::pg_catalog.oid)) as e (name, oid)
    join pg_catalog.pg_proc p on p.oid = e.oid
    join pg_catalog.pg_namespace pn on pn.oid = p.pronamespace) as estimators,
  d.description as comment
from pg_catalog.pg_operator o
join pg_catalog.pg_namespace n on n.oid = o.oprnamespace
join pg_catalog.pg_proc f on f.oid = o.oprcode::pg_catalog.oid
join pg_catalog.pg_namespace fn on fn.oid = f.pronamespace
cross join lateral (
  select pg_catalog.concat(
    coalesce(pg_catalog.format_type(nullif(o.oprleft, 0::pg_catalog.oid), null), 'NONE'), ', ',
    coalesce(pg_catalog.format_type(nullif(o.oprright, 0::pg_catalog.oid), null), 'NONE')) as types
) as arguments
left join pg_catalog.pg_description d on d.classoid = o.tableoid and d.objoid = o.oid and d.objsubid = 0
where o.oid >= 16384::pg_catalog.oid
  and n.nspname <> 'information_schema'
  and not pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_'::pg_catalog.text)
  and not exists (
    select from pg_catalog.pg_depend e
    where e.classid = o.tableoid and e.objid = o.oid and e.deptype = 'e')
