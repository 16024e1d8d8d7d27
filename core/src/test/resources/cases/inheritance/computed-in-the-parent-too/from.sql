create table p (a integer);
create table c (b integer generated always as (a + 1) stored) inherits (p);
