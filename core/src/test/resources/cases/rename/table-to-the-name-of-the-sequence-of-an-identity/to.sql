create table a (id integer generated always as identity, n text);
create table b (id integer generated always as identity, n text);
create table e (id integer generated always as identity, n text);
create sequence x;
create view y as select n from a;
