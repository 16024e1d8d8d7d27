create table t (id bigint not null, tenant bigint not null, code text,
    constraint t_pkey primary key (id) with (fillfactor = 70),
    constraint t_code unique (code) with (fillfactor = 60));
comment on index t_pkey is 'By number';
comment on index t_code is 'By code';
