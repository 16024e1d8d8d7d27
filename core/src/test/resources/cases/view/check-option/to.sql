create table users (id integer, name text);
create view v as select id, name from users where id > 0 with local check option;
create view w with (security_barrier = false) as select id from v;
