create table gone (id int primary key, n int);
grant select on gone to reader;
grant update (n) on gone to writer;
create view seen as select 1 as n;
grant select on seen to reader;
