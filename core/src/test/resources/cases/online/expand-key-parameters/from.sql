create table users (name text, id integer, code integer,
    constraint users_pkey primary key (id) with (fillfactor = 70),
    constraint users_code unique (code) with (deduplicate_items = off));
comment on index users_pkey is 'By number';
comment on index users_code is 'By code';
