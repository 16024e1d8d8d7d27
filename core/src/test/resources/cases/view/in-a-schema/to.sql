create schema app;
create table app.t (id int primary key, a bigint);
create view app.v as select id, a from app.t;
comment on column app.v.a is 'A';
