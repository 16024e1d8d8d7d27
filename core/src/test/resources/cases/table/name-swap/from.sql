create table a (id int primary key, x text);
create view b as select id from a;
