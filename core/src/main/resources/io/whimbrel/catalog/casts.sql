-- PostgreSQL's own casts have oids below 16384; those of a range type to its multirange type come with it (i).
select
  pg_catalog.format_type(c.castsource, null) as source,
  pg_catalog.format_type(c.casttarget, null) as target,
  pg_catalog.concat(
    'CREATE CAST (', pg_catalog.format_type(c.castsource, null), ' AS ', pg_catalog.format_type(c.casttarget, null), ')',
    case c.castmethod when 'i' then ' WITH INOUT' when 'b' then ' WITHOUT FUNCTION'
      else pg_catalog.format(' WITH FUNCTION %s', c.castfunc::pg_catalog.regprocedure) end,
    case c.castcontext when 'a' then ' AS ASSIGNMENT' when 'i' then ' AS IMPLICIT' end) as definition,
  d.description as comment
from pg_catalog.pg_cast c
left join pg_catalog.pg_description d on d.classoid = c.tableoid and d.objoid = c.oid and d.objsubid = 0
where c.oid >= 16384::pg_catalog.oid
  and not exists (
    select from pg_catalog.pg_depend e
    where e.classid = c.tableoid and e.objid = c.oid and e.deptype in ('e', 'i'))
