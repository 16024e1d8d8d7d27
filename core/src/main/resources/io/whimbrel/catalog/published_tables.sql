-- Columns and a filter came with PostgreSQL 15. They are refused for a partitioned table whose partitions are
-- published instead of it, so that pg_publication_tables, which prints the filter, has every table that has one.
select
  p.pubname as publication,
  n.nspname as schema,
  c.relname as table,
  array(
    select a.attname::pg_catalog.text
    from pg_catalog.jsonb_array_elements_text(
      case pg_catalog.jsonb_typeof(pg_catalog.jsonb_extract_path(pg_catalog.to_jsonb(r), 'prattrs'))
        when 'array' then pg_catalog.jsonb_extract_path(pg_catalog.to_jsonb(r), 'prattrs')
        else '[]'::pg_catalog.jsonb end) as k (attnum)
    join pg_catalog.pg_attribute a on a.attrelid = r.prrelid and a.attnum = k.attnum::pg_catalog.int2
    order by a.attname) as columns,
  (
    select pg_catalog.jsonb_extract_path_text(pg_catalog.to_jsonb(t), 'rowfilter')
    from pg_catalog.pg_publication_tables t
    where pg_catalog.jsonb_extract_path_text(pg_catalog.to_jsonb(r), 'prqual') is not null
      and t.pubname = p.pubname and t.schemaname = n.nspname and t.tablename = c.relname) as filter
from pg_catalog.pg_publication_rel r
join pg_catalog.pg_publication p on p.oid = r.prpubid
join pg_catalog.pg_class c on c.oid = r.prrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
