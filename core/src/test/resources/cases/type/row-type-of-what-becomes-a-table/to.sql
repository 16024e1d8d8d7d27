create table a (id int, n text);
create view b as select 'x'::text as n, 1 as id;
create materialized view c as select 1 as id, 'x'::text as n;
create domain db as b;
create type holder as (a a, more c[]);
create table keeps (id int primary key, one a, many b[], of_domain db, held holder, third c);
