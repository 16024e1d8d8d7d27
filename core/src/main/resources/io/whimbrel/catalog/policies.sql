-- The role 0 is PUBLIC. CURRENT_USER has become a name, which is another on the server where the migration will run.
select
  n.nspname as schema,
  c.relname as table,
  p.polname as name,
  p.polpermissive as permissive,
  case p.polcmd
    when 'r' then 'SELECT'
    when 'a' then 'INSERT'
    when 'w' then 'UPDATE'
    when 'd' then 'DELETE'
    else 'ALL' end as command,
  array(
    select case
      when m.role = 0::pg_catalog.oid then 'public'
      when r.rolname = current_user then 'current_user'
      else r.rolname::pg_catalog.text end
    from pg_catalog.unnest(p.polroles) as m (role)
    left join pg_catalog.pg_roles r on r.oid = m.role) as roles,
  pg_catalog.pg_get_expr(p.polqual, p.polrelid, true) as using_expression,
  pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid, true) as check_expression,
  d.description as comment
from pg_catalog.pg_policy p
join pg_catalog.pg_class c on c.oid = p.polrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
left join pg_catalog.pg_description d on d.classoid = p.tableoid and d.objoid = p.oid and d.objsubid = 0
where n.nspname <> 'information_schema'
  and not pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_'::pg_catalog.text)
  and not exists (
    select from pg_catalog.pg_depend e
    where e.classid = p.tableoid and e.objid = p.oid and e.deptype = 'e')
