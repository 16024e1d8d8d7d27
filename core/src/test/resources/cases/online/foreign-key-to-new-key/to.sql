create table users (id bigint not null, email text);
alter table users add constraint users_id_key unique (id);
create table orders (id bigint primary key, user_id bigint references users (id), total numeric(10,2) not null);
