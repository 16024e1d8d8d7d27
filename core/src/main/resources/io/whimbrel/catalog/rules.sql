-- The query of a view is a rule too, named _RETURN.
select
  n.nspname as schema,
  c.relname as table,
  r.rulename as name,
  'CREATE OR REPLACE ' || pg_catalog.rtrim(
    pg_catalog.substr(pg_catalog.pg_get_ruledef(r.oid, true), pg_catalog.length('CREATE ') + 1), ';') as definition,
  r.ev_enabled::pg_catalog.text as enabled,
  d.description as comment
from pg_catalog.pg_rewrite r
join pg_catalog.pg_class c on c.oid = r.ev_class
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
left join pg_catalog.pg_description d on d.classoid = r.tableoid and d.objoid = r.oid and d.objsubid = 0
where r.oid >= 16384::pg_catalog.oid
  and n.nspname <> 'information_schema'
  and not pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_'::pg_catalog.text)
  and not exists (
    select from pg_catalog.pg_depend e
    where e.classid = r.tableoid and e.objid = r.oid and e.deptype = 'e')
  and r.rulename <> '_RETURN'
