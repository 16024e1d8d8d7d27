create table users (id bigint primary key, name text);
create view active_users as select id, name from users;
