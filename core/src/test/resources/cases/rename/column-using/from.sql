create table users (id bigint primary key, age text);
