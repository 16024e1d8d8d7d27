create table t (id bigint, code text, name text,
    constraint t_code unique nulls not distinct (code) include (name) with (fillfactor = 60) deferrable initially deferred);
comment on index t_code is 'By code';
