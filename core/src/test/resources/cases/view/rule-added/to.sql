create table users (id integer, name text);
create view v as select id, name, 1 as one from users;
create rule r as on insert to v do instead insert into users values (new.id, new.name);
