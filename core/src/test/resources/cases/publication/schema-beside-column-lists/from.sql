create schema s;
create table s.p (id int primary key, n int);
create table q (id int primary key, n int);
create publication pub for table s.p (id), table q (id);
