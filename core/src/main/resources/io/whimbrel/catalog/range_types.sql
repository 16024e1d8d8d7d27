-- The range types. PostgreSQL deparses none of them, so the statement is put together here.
-- A multirange type is named after its range type, unless that name was taken or another was said.
-- A canonical function is made of the type before that is whole, which only C can do: those are left out.
select
  n.nspname as schema,
  t.typname as name,
  pg_catalog.concat('CREATE TYPE ', t.oid::pg_catalog.regtype::pg_catalog.text, ' AS RANGE (',
    pg_catalog.concat_ws(', ',
      'subtype = ' || pg_catalog.format_type(r.rngsubtype, null),
      'subtype_opclass = ' || case
        when not o.opcdefault and pg_catalog.pg_opclass_is_visible(o.oid) then pg_catalog.format('%I', o.opcname)
        when not o.opcdefault then pg_catalog.format('%I.%I', oc.nspname, o.opcname) end,
      'collation = ' || case when r.rngcollation not in (0::pg_catalog.oid, b.typcollation)
        then r.rngcollation::pg_catalog.regcollation::pg_catalog.text end,
      'subtype_diff = ' || case
        when pg_catalog.pg_function_is_visible(f.oid) then pg_catalog.format('%I', f.proname)
        when f.oid is not null then pg_catalog.format('%I.%I', fn.nspname, f.proname) end,
      'multirange_type_name = ' || case when m.typname::pg_catalog.text <> usual.name or m.typnamespace <> t.typnamespace
        then m.oid::pg_catalog.regtype::pg_catalog.text end),
    ')') as definition,
  d.description as comment
from pg_catalog.pg_type t
join pg_catalog.pg_range r on r.rngtypid = t.oid
join pg_catalog.pg_type b on b.oid = r.rngsubtype
join pg_catalog.pg_type m on m.oid = r.rngmultitypid
join pg_catalog.pg_opclass o on o.oid = r.rngsubopc
join pg_catalog.pg_namespace oc on oc.oid = o.opcnamespace
join pg_catalog.pg_namespace n on n.oid = t.typnamespace
left join pg_catalog.pg_proc f on f.oid = r.rngsubdiff::pg_catalog.oid
left join pg_catalog.pg_namespace fn on fn.oid = f.pronamespace
cross join lateral (
  select case when pg_catalog.strpos(t.typname::pg_catalog.text, 'range') > 0
    then pg_catalog.overlay(
      t.typname::pg_catalog.text, 'multirange', pg_catalog.strpos(t.typname::pg_catalog.text, 'range'), 5)
    else pg_catalog.concat(t.typname, '_multirange') end as name
) as usual
left join pg_catalog.pg_description d on d.classoid = t.tableoid and d.objoid = t.oid and d.objsubid = 0
where t.oid >= 16384::pg_catalog.oid
  and n.nspname <> 'information_schema'
  and not pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_'::pg_catalog.text)
  and not exists (
    select from pg_catalog.pg_depend e
    where e.classid = t.tableoid and e.objid = t.oid and e.deptype = 'e')
  and r.rngcanonical::pg_catalog.oid = 0::pg_catalog.oid
