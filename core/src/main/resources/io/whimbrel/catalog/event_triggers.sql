select
  t.evtname as name,
  pg_catalog.concat(
    pg_catalog.format('CREATE EVENT TRIGGER %I ON %s', t.evtname, t.evtevent),
    (select ' WHEN TAG IN (' || pg_catalog.string_agg(pg_catalog.quote_literal(tag.name), ', ' order by tag.place) || ')'
      from pg_catalog.unnest(t.evttags) with ordinality as tag (name, place)),
    pg_catalog.format(' EXECUTE FUNCTION %s()', case when pg_catalog.pg_function_is_visible(f.oid)
      then pg_catalog.format('%I', f.proname) else pg_catalog.format('%I.%I', n.nspname, f.proname) end)) as definition,
  t.evtenabled::pg_catalog.text as enabled,
  d.description as comment
from pg_catalog.pg_event_trigger t
join pg_catalog.pg_proc f on f.oid = t.evtfoid
join pg_catalog.pg_namespace n on n.oid = f.pronamespace
left join pg_catalog.pg_description d on d.classoid = t.tableoid and d.objoid = t.oid and d.objsubid = 0
where not exists (
  select from pg_catalog.pg_depend e
  where e.classid = t.tableoid and e.objid = t.oid and e.deptype = 'e')
