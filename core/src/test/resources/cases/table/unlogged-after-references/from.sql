create table users (id bigint primary key);
create table posts (users_id bigint references users);
