create table users (id bigint not null, email text not null, name text,
    constraint users_pkey primary key (email) with (fillfactor = 80),
    constraint users_name unique (name) include (id) with (fillfactor = 60) deferrable);
comment on index users_pkey is 'By mail';
comment on constraint users_pkey on users is 'The key';
comment on index users_name is 'By name';
