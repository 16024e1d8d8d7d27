create table purchases (id bigint primary key);
create type status as (a integer);
