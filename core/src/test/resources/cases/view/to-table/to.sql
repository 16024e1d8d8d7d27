create table t (id int primary key, a int);
create table v (id int primary key, a int);
create view w as select id from v;
