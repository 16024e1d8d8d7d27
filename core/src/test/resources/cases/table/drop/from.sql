create table users (id bigint primary key, name text);
create index users_name on users (name);
create table posts (id bigint primary key, user_id bigint references users);
