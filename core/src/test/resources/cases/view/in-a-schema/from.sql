create schema app;
create table app.t (id int primary key, a int);
create view app.v as select id, a from app.t;
