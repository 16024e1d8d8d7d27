select
  s.srvname as name,
  w.fdwname as wrapper,
  s.srvtype as type,
  s.srvversion as version,
  s.srvoptions as options,
  d.description as comment
from pg_catalog.pg_foreign_server s
join pg_catalog.pg_foreign_data_wrapper w on w.oid = s.srvfdw
left join pg_catalog.pg_description d on d.classoid = s.tableoid and d.objoid = s.oid and d.objsubid = 0
where not exists (
  select from pg_catalog.pg_depend e
  where e.classid = s.tableoid and e.objid = s.oid and e.deptype = 'e')
