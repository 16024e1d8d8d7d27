-- In which trees, of the catalog, object and part that pg_depend names, there are rows of which types that nobody says
-- but what takes them: ROW(1, 2) without a cast. PostgreSQL prints the same for a row of no type; the trees that it keeps
-- tell them apart (14 to 18).
with tree (classid, objid, objsubid, text) as (
  select tableoid, oid, 0, adbin::pg_catalog.text from pg_catalog.pg_attrdef
  union all
  -- what a generated column depends on is its own until 14, and its expression's since
  select 'pg_catalog.pg_class'::pg_catalog.regclass, adrelid, adnum::pg_catalog.int4, adbin::pg_catalog.text from pg_catalog.pg_attrdef
  union all
  select tableoid, oid, 0, typdefaultbin::pg_catalog.text from pg_catalog.pg_type
  union all
  select tableoid, oid, 0, conbin::pg_catalog.text from pg_catalog.pg_constraint
  union all
  select 'pg_catalog.pg_class'::pg_catalog.regclass, indexrelid, 0, pg_catalog.concat(indexprs, indpred) from pg_catalog.pg_index
  union all
  select tableoid, oid, 0, pg_catalog.concat(ev_qual, ev_action) from pg_catalog.pg_rewrite
  union all
  select tableoid, oid, 0, pg_catalog.concat(proargdefaults, prosqlbody) from pg_catalog.pg_proc
  union all
  select tableoid, oid, 0, pg_catalog.concat(polqual, polwithcheck) from pg_catalog.pg_policy
  union all
  select tableoid, oid, 0, tgqual::pg_catalog.text from pg_catalog.pg_trigger
  union all
  select tableoid, oid, 0, stxexprs::pg_catalog.text from pg_catalog.pg_statistic_ext
)
select distinct pg_catalog.concat_ws(' ', classid, objid, objsubid, found.match[1]) as tree
from tree
cross join lateral pg_catalog.regexp_matches(text, ':row_typeid (\d+) :row_format 2 ', 'g') as found (match)
where objid::pg_catalog.int8 >= 16384::pg_catalog.int8 and pg_catalog.strpos(text, ' :row_format 2 ') > 0
