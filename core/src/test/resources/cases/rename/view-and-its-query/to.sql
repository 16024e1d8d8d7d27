create table users (id bigint primary key, name text);
create view members as select id, name from users where name <> '';
