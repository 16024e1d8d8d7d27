create table users (id bigint primary key, name text);
create view active_users as select id, name from users;
create view names as select name from active_users;
comment on view active_users is 'Who is here';
create materialized view totals as select count(*) as n from users;
create unique index totals_idx on totals (n);
