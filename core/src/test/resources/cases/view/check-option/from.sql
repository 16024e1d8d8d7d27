create table users (id integer, name text);
create view v as select id, name from users where id > 0;
create view w with (check_option = cascaded) as select id from v;
