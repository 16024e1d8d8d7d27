-- What is said for all schemas stands in for PostgreSQL's own defaults; what is said for one adds to that.
select
  case d.defaclobjtype
    when 'r' then 'TABLES'
    when 'S' then 'SEQUENCES'
    when 'f' then 'FUNCTIONS'
    when 'T' then 'TYPES'
    when 'n' then 'SCHEMAS' end as sort,
  n.nspname as schema,
  case when m.rolname <> current_user then m.rolname end as maker,
  case
    when n.oid is not null or g.grantee <> 0::pg_catalog.oid then '{}'
    when d.defaclobjtype = 'f' then '{EXECUTE}'
    when d.defaclobjtype = 'T' then '{USAGE}'
    else '{}' end::pg_catalog.text[] as usual,
  coalesce(r.rolname::pg_catalog.text, 'public') as grantee,
  g.privilege,
  g.grantable,
  (
    select pg_catalog.count(*)
    from pg_catalog.aclexplode(pg_catalog.acldefault(
      case d.defaclobjtype when 'S' then 's' else d.defaclobjtype end::pg_catalog."char", d.defaclrole)) f
    where f.grantee = d.defaclrole) as possible
from pg_catalog.pg_default_acl d
join pg_catalog.pg_roles m on m.oid = d.defaclrole
left join pg_catalog.pg_namespace n on n.oid = d.defaclnamespace
cross join lateral (
  select a.grantee, a.privilege_type as privilege, pg_catalog.bool_or(a.is_grantable) as grantable
  from pg_catalog.aclexplode(d.defaclacl) a
  where a.grantee <> d.defaclrole
  group by a.grantee, a.privilege_type
  union all
  select 0::pg_catalog.oid, null, false
) as g
left join pg_catalog.pg_roles r on r.oid = g.grantee
where d.defaclobjtype in ('r', 'S', 'f', 'T', 'n')
order by sort, n.nspname, maker, grantee, g.privilege
