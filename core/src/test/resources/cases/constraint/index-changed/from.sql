create table t (id bigint primary key with (fillfactor = 70), code text, name text, span int4range,
    constraint t_code unique (code) include (name) with (deduplicate_items = off, fillfactor = 60),
    constraint t_name unique (name) deferrable,
    constraint t_span exclude using gist (span with &&));
comment on index t_pkey is 'By number';
comment on index t_code is 'By code';
create table other (t_id bigint references t);
