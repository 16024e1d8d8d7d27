create table t (id integer primary key with (fillfactor = 70), code varchar(20),
    constraint t_code unique (code) with (fillfactor = 60),
    constraint t_span exclude using hash (id with =) with (fillfactor = 80));
comment on index t_pkey is 'By number';
comment on index t_code is 'By code';
comment on index t_span is 'By span';
