-- The triggers that partitions have from a partitioned table, where they fire otherwise than those that they come from.
-- Before PostgreSQL 15 they count as internal, which those behind a foreign key do as well.
select
  n.nspname as schema,
  c.relname as table,
  t.tgname as name,
  t.tgenabled::pg_catalog.text as enabled
from pg_catalog.pg_trigger t
join pg_catalog.pg_trigger p on p.oid = t.tgparentid and p.tgenabled <> t.tgenabled
join pg_catalog.pg_class c on c.oid = t.tgrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where not exists (
    select from pg_catalog.pg_constraint k
    where k.oid = t.tgconstraint and k.contype = 'f')
  and n.nspname <> 'information_schema'
  and not pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_'::pg_catalog.text)
