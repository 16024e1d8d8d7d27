create table p (a integer);
create table k (b integer) inherits (p);
alter table p add column b integer not null default 0;
