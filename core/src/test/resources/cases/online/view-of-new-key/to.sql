create table users (id bigint primary key, name text);
create view named as select id, name from users group by id;
