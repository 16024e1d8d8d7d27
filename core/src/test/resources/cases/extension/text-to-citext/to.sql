create extension citext;
create table users (id bigint primary key, email citext not null);
create unique index users_email on users (email);
