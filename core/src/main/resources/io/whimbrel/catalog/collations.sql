-- PostgreSQL deparses no collation, so the statement is put together here.
-- The locale of an ICU collation is in collcollate (14), colliculocale (15, 16) or colllocale (17), that of the
-- provider builtin (17) in colllocale; rules came with 16.
select
  n.nspname as schema,
  c.collname as name,
  pg_catalog.concat('CREATE COLLATION ', c.oid::pg_catalog.regcollation::pg_catalog.text, ' (',
    pg_catalog.concat_ws(', ',
      'provider = ' || case c.collprovider when 'i' then 'icu' when 'b' then 'builtin' else 'libc' end,
      'locale = ' || pg_catalog.quote_literal(
        case when c.collprovider = 'c' and c.collcollate = c.collctype then c.collcollate::pg_catalog.text
          when c.collprovider <> 'c' then coalesce(
            pg_catalog.jsonb_extract_path_text(j.c, 'colllocale'),
            pg_catalog.jsonb_extract_path_text(j.c, 'colliculocale'),
            c.collcollate::pg_catalog.text) end),
      case when c.collprovider = 'c' and c.collcollate <> c.collctype
        then pg_catalog.format('lc_collate = %L, lc_ctype = %L', c.collcollate, c.collctype) end,
      case when not c.collisdeterministic then 'deterministic = false' end,
      'rules = ' || pg_catalog.quote_literal(pg_catalog.jsonb_extract_path_text(j.c, 'collicurules'))),
    ')') as definition,
  d.description as comment
from pg_catalog.pg_collation c
join pg_catalog.pg_namespace n on n.oid = c.collnamespace
cross join lateral (select pg_catalog.to_jsonb(c) as c) as j
left join pg_catalog.pg_description d on d.classoid = c.tableoid and d.objoid = c.oid and d.objsubid = 0
where c.oid >= 16384::pg_catalog.oid
  and n.nspname <> 'information_schema'
  and not pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_'::pg_catalog.text)
  and not exists (
    select from pg_catalog.pg_depend e
    where e.classid = c.tableoid and e.objid = c.oid and e.deptype = 'e')
