create table came (id serial primary key, n int);
grant select on came to reader;
grant update (n) on came to writer;
grant usage on sequence came_id_seq to writer;
create view watched as select 1 as n;
grant select on watched to reader;
