create table m2 (k integer);
alter table m2 add column b bigserial;
