create table users (id integer, name text);
create materialized view totals as select name, count(*) as n from users group by name;
create unique index totals_name on totals (name);
