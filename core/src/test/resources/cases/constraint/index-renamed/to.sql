create table t (id bigint, code text, name text,
    constraint t_pkey primary key (id) with (fillfactor = 80),
    constraint two unique (code) with (deduplicate_items = off),
    constraint one unique (name) with (fillfactor = 50));
comment on index t_pkey is 'By id';
comment on index one is 'By name';
