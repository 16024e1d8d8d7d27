create schema extensions;
create extension citext schema extensions;
create table users (id bigint primary key, email extensions.citext);
