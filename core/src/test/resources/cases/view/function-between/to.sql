create table users (id integer, name varchar(50));
create view base as select id, name from users;
create function names(i integer) returns setof text language sql stable begin atomic select name from base where id = i; end;
create view over_it as select names(id) as name from users;
create materialized view stored as select name from over_it;
create index stored_name on stored (name);
