create table a (id int generated always as identity primary key, n text);
create table t (id bigint primary key, n text);
create view b as select n from a;
