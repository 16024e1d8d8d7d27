create table users (id bigint primary key, age integer);
create materialized view ages as select id, age from users;
create index ages_idx on ages (age);
create materialized view ids as select id from users;
create index ids_idx on ids (id);
alter materialized view ids cluster on ids_idx;
