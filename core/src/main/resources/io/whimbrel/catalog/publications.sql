-- That a publication has a schema is told by pg_depend, since its own catalog is there only from PostgreSQL 15 on.
-- pubgencols came with PostgreSQL 18.
select
  p.pubname as name,
  p.puballtables as all_tables,
  array(
    select n.nspname::pg_catalog.text
    from pg_catalog.pg_depend d
    join pg_catalog.pg_depend s on s.classid = d.classid and s.objid = d.objid
    join pg_catalog.pg_namespace n on n.tableoid = s.refclassid and n.oid = s.refobjid
    where d.refclassid = p.tableoid and d.refobjid = p.oid
    order by n.nspname) as schemas,
  array_remove(array[
    case when not (p.pubinsert and p.pubupdate and p.pubdelete and p.pubtruncate) then
      pg_catalog.concat('publish=', pg_catalog.concat_ws(', ',
        case when p.pubinsert then 'insert' end,
        case when p.pubupdate then 'update' end,
        case when p.pubdelete then 'delete' end,
        case when p.pubtruncate then 'truncate' end)) end,
    case when p.pubviaroot then 'publish_via_partition_root=true' end,
    case when pg_catalog.jsonb_extract_path_text(pg_catalog.to_jsonb(p), 'pubgencols') = 's'
      then 'publish_generated_columns=stored' end], null) as options,
  d.description as comment
from pg_catalog.pg_publication p
left join pg_catalog.pg_description d on d.classoid = p.tableoid and d.objoid = p.oid and d.objsubid = 0
where not exists (
  select from pg_catalog.pg_depend e
  where e.classid = p.tableoid and e.objid = p.oid and e.deptype = 'e')
