create table users (id bigint primary key, age integer);
create materialized view ages as select id, age from users;
create index ages_age on ages (age);
alter materialized view ages cluster on ages_age;
create materialized view ids as select id from users;
create index ids_id on ids (id);
alter materialized view ids cluster on ids_id;
