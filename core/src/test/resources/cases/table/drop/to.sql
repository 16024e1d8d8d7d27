create table users (id bigint primary key, name text);
create index users_name on users (name);
