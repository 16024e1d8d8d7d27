create table users (id bigint not null, email text);
create table orders (id bigint primary key, user_id bigint, total numeric(10,2) not null);
