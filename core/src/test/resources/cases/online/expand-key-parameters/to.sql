create table users (name text, id bigint, code bigint,
    constraint users_pkey primary key (id) with (fillfactor = 70),
    constraint users_code unique (code) with (fillfactor = 60));
comment on index users_pkey is 'By number';
comment on index users_code is 'By its code';
