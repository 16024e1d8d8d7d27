create table users (id bigint not null);
alter table users add constraint users_pkey primary key (id);
alter table users add constraint users_id_key unique (id);
