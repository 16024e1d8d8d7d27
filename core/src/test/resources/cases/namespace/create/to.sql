create schema app;
create table app.users (id bigint primary key, name text not null);
create view app.names as select name from app.users;
