create table a (id int primary key);create table b (id int);create table c (id int not null, n int not null);create unique index c_n on c (n);alter table c replica identity full;
