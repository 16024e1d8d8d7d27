create schema app;
create table app.t (id int primary key, a int, constraint a_positive check (a > 0));
