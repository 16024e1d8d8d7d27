create table t (id bigint primary key with (fillfactor = 80), code text, name text, span int4range,
    constraint t_code unique (code) include (name) with (fillfactor = 65),
    constraint t_name unique (name) with (fillfactor = 55) deferrable,
    constraint t_span exclude using gist (span with &&));
comment on index t_pkey is 'By id';
comment on index t_name is 'By name';
comment on index t_span is 'By span';
create table other (t_id bigint references t);
