create table users (id bigint not null, email text not null, name text,
    constraint users_pkey primary key (id) with (fillfactor = 70));
comment on index users_pkey is 'By number';
