create table users (id bigint primary key, age integer); create materialized view ages as select id, age from users; create index ages_age on ages (age); create index ages_id on ages (id);
