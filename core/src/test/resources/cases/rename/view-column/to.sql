create table users (id bigint primary key, name text);
create view active_users as select id, name as full_name from users;
create view names as select full_name as n from active_users;
