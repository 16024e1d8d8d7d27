create unlogged table users (id bigint primary key);
