create table members (id bigint primary key, name text);
create table users (id bigint primary key, login text);
