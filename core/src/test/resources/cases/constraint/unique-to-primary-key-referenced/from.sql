create table users (id bigint not null, constraint users_id_key unique (id));
