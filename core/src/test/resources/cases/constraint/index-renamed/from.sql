create table t (id bigint, code text, name text,
    constraint t_pk primary key (id) with (fillfactor = 70),
    constraint one unique (code) with (fillfactor = 60),
    constraint two unique (name));
comment on index t_pk is 'By number';
comment on index one is 'By code';
