create view a as select 1 as id, 'x'::text as n;
create table t (id int, h a);
