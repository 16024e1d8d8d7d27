create schema auth;
create table auth.users (id bigint primary key);
create schema shop;
create table shop.orders (id bigint primary key, user_id bigint not null references auth.users on delete cascade);
create index on shop.orders (user_id);
