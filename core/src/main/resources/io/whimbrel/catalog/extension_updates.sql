-- A query of its own, for those who ask for versions: the server tries all ways between all versions that it has
-- scripts for, and some extensions have hundreds.
select e.extname as name, u.target as version
from pg_catalog.pg_extension e
cross join lateral pg_catalog.pg_extension_update_paths(e.extname) u
where e.extname <> 'plpgsql'
  and u.source = e.extversion
  and u.path is not null
order by e.extname, u.target
