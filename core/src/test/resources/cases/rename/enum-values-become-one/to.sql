create type status as enum ('active');
create table users (id bigint primary key, status status default 'active');
