-- What belongs to an extension, as postgres_fdw does, is left out.
select
  w.fdwname as name,
  hn.nspname as handler_schema,
  h.proname as handler,
  vn.nspname as validator_schema,
  v.proname as validator,
  w.fdwoptions as options,
  d.description as comment
from pg_catalog.pg_foreign_data_wrapper w
left join pg_catalog.pg_proc h on h.oid = w.fdwhandler
left join pg_catalog.pg_namespace hn on hn.oid = h.pronamespace
left join pg_catalog.pg_proc v on v.oid = w.fdwvalidator
left join pg_catalog.pg_namespace vn on vn.oid = v.pronamespace
left join pg_catalog.pg_description d on d.classoid = w.tableoid and d.objoid = w.oid and d.objsubid = 0
where not exists (
  select from pg_catalog.pg_depend e
  where e.classid = w.tableoid and e.objid = w.oid and e.deptype = 'e')
