create table users (id bigint primary key, name text);
create view members as select id, name from users;
create view names as select name from members;
comment on view members is 'Who is here';
create materialized view sums as select count(*) as n from users;
create unique index totals_idx on sums (n);
