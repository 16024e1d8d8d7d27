create table m2 (k integer);
create table h1 () inherits (m2);
alter table h1 add column other_id bigint default 80;
alter table h1 add constraint pk_h1 primary key (other_id);
create table h2 () inherits (h1);
create table h3 () inherits (m2);
