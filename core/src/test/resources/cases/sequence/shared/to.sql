create schema app;
create sequence app.ids;
create table app.a (id bigint primary key default nextval('app.ids'));
create table b (id bigint primary key default nextval('app.ids'));
