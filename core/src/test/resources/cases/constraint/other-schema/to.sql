create schema app;
create table app.t (id int primary key, a int, constraint a_large check (a > 10), constraint "A" unique (a));
