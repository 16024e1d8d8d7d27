create sequence there;
create sequence round maxvalue 3 cycle;
create sequence ids;
create table a (id integer not null default nextval('ids'), n text);
create table b (id integer not null default nextval('ids'), n text);
create table c (id integer not null default nextval('there'), n text, turn integer default nextval('round'));
create table c_below () inherits (c);
