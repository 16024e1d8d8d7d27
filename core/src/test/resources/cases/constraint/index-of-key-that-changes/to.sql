create table t (id bigint not null, tenant bigint not null, code text,
    constraint t_pkey primary key (tenant, id) with (fillfactor = 75),
    constraint t_code unique (code, tenant) with (fillfactor = 60));
comment on index t_pkey is 'By tenant';
comment on index t_code is 'By code';
