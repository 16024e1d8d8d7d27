-- Argument types alone tell overloads apart; the names and modes of arguments are, like the result, what CREATE OR
-- REPLACE refuses to change. An aggregate that takes hypothetical rows can't become another one, either.
-- An internal dependency (i) means that the function came with something else, such as a range type.
select
  n.nspname as schema,
  p.proname as name,
  (
    select coalesce(pg_catalog.string_agg(pg_catalog.format_type(a.type, null), ', ' order by a.place), '')
    from pg_catalog.unnest(p.proargtypes) with ordinality as a (type, place)) as arguments,
  p.prokind::pg_catalog.text as kind,
  pg_catalog.concat(
    '(', pg_catalog.pg_get_function_identity_arguments(p.oid), ')',
    ' RETURNS ' || pg_catalog.pg_get_function_result(p.oid),
    case when p.prokind = 'w' then ' WINDOW' when g.aggkind = 'h' then ' HYPOTHETICAL' end) as signature,
  p.pronargdefaults as defaults,
  case p.prokind when 'a' then aggregate.definition else pg_catalog.pg_get_functiondef(p.oid) end as definition,
  d.description as comment
from pg_catalog.pg_proc p
join pg_catalog.pg_namespace n on n.oid = p.pronamespace
left join pg_catalog.pg_aggregate g on g.aggfnoid::pg_catalog.oid = p.oid
left join lateral (
  -- PostgreSQL deparses no aggregate, so the statement is put together here, without what is default
  select pg_catalog.concat('CREATE OR REPLACE AGGREGATE ', pg_catalog.format('%I.%I', n.nspname, p.proname), '(',
    case when p.pronargs = 0::pg_catalog.int2 then '*' else pg_catalog.pg_get_function_arguments(p.oid) end, ') (',
    pg_catalog.string_agg(
      pg_catalog.concat(E'\n    ', option.name, ' = ' || option.value), ',' order by option.place),
    E'\n)') as definition
  from (
    select a.place, a.name, pg_catalog.concat(
      case when f.oid is null then a.value
        when pg_catalog.pg_function_is_visible(f.oid) then pg_catalog.format('%I', f.proname)
        else pg_catalog.format('%I.%I', fn.nspname, f.proname) end) as value
    from (values
      (1, 'SFUNC', g.aggtransfn::pg_catalog.oid, null),
      (2, 'STYPE', null, pg_catalog.format_type(g.aggtranstype, null)),
      (3, 'SSPACE', null, nullif(g.aggtransspace, 0)::pg_catalog.text),
      (4, 'FINALFUNC', g.aggfinalfn::pg_catalog.oid, null),
      (6, 'FINALFUNC_MODIFY', null, case
        when g.aggfinalmodify = case g.aggkind when 'n' then 'r'::"char" else 'w'::"char" end then null
        when g.aggfinalmodify = 'r' then 'READ_ONLY'
        when g.aggfinalmodify = 's' then 'SHAREABLE' else 'READ_WRITE' end),
      (7, 'COMBINEFUNC', g.aggcombinefn::pg_catalog.oid, null),
      (8, 'SERIALFUNC', g.aggserialfn::pg_catalog.oid, null),
      (9, 'DESERIALFUNC', g.aggdeserialfn::pg_catalog.oid, null),
      (10, 'INITCOND', null, pg_catalog.quote_literal(g.agginitval)),
      (11, 'MSFUNC', g.aggmtransfn::pg_catalog.oid, null),
      (12, 'MINVFUNC', g.aggminvtransfn::pg_catalog.oid, null),
      (13, 'MSTYPE', null, pg_catalog.format_type(nullif(g.aggmtranstype, 0::pg_catalog.oid), null)),
      (14, 'MSSPACE', null, nullif(g.aggmtransspace, 0)::pg_catalog.text),
      (15, 'MFINALFUNC', g.aggmfinalfn::pg_catalog.oid, null),
      (17, 'MFINALFUNC_MODIFY', null, case
        when g.aggmfinalmodify = case g.aggkind when 'n' then 'r'::"char" else 'w'::"char" end then null
        when g.aggmfinalmodify = 'r' then 'READ_ONLY'
        when g.aggmfinalmodify = 's' then 'SHAREABLE' else 'READ_WRITE' end),
      (18, 'MINITCOND', null, pg_catalog.quote_literal(g.aggminitval)),
      (19, 'SORTOP', null, (
        select case when pg_catalog.pg_operator_is_visible(o.oid) then o.oprname::pg_catalog.text
          else pg_catalog.format('OPERATOR(%I.%s)', oc.nspname, o.oprname) end
        from pg_catalog.pg_operator o
        join pg_catalog.pg_namespace oc on oc.oid = o.oprnamespace
        where o.oid = g.aggsortop)),
      (21, 'PARALLEL', null, case p.proparallel when 's' then 'SAFE' when 'r' then 'RESTRICTED' end)
    ) as a (place, name, function, value)
    left join pg_catalog.pg_proc f on f.oid = a.function
    left join pg_catalog.pg_namespace fn on fn.oid = f.pronamespace
    where a.value is not null or f.oid is not null
    union all
    select flag.place, flag.name, null
    from (values
      (5, 'FINALFUNC_EXTRA', g.aggfinalextra),
      (16, 'MFINALFUNC_EXTRA', g.aggmfinalextra),
      (20, 'HYPOTHETICAL', g.aggkind = 'h')
    ) as flag (place, name, is_set)
    where flag.is_set
  ) as option (place, name, value)
) as aggregate on p.prokind = 'a'
left join pg_catalog.pg_description d on d.classoid = p.tableoid and d.objoid = p.oid and d.objsubid = 0
where p.oid >= 16384::pg_catalog.oid
  and n.nspname <> 'information_schema'
  and not pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_'::pg_catalog.text)
  and not exists (
    select from pg_catalog.pg_depend e
    where e.classid = p.tableoid and e.objid = p.oid and e.deptype in ('e', 'i'))
