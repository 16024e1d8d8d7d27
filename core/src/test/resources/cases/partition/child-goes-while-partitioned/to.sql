create table m2 (k integer) partition by list (k);
create table m2_1 partition of m2 for values in (1);
create table m2_2 partition of m2 default;
create table h3 (k integer);
