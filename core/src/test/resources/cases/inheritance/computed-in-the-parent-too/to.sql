create table p (a integer);
create table c () inherits (p);
alter table c add column b integer generated always as (a + 1) stored;
alter table p add column b integer generated always as (a + 1) stored not null;
