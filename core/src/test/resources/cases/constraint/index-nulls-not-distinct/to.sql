create table t (id bigint, code text, name text,
    constraint t_code unique nulls not distinct (code) include (name) with (fillfactor = 65) deferrable initially deferred,
    constraint t_name unique nulls not distinct (name) include (code) with (fillfactor = 70));
comment on index t_code is 'By its code';
comment on index t_name is 'By name';
