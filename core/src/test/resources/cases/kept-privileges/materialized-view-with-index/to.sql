create table users (id integer, name varchar(80));
create materialized view totals as select name, count(*) as n from users group by name;
create unique index totals_name on totals (name);
create index users_name on users (name);
