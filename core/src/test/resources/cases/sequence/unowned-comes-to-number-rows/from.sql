create sequence there;
create sequence round maxvalue 3 cycle;
create table a (id serial, n text);
create table b (id integer generated always as identity, n text);
create table c (id integer not null, n text, turn integer);
create table c_below () inherits (c);
