create schema auth;
create table auth.users (id bigint primary key);
create schema shop;
