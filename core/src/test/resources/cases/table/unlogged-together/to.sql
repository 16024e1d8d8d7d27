create unlogged table users (id bigint primary key);
create unlogged table posts (users_id bigint references users);
