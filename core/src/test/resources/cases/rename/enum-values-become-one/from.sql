create type status as enum ('active', 'inactive');
create table users (id bigint primary key, status status default 'inactive');
