create schema s;
create table s.p (id int primary key, n int);
create table q (id int primary key, n int);
create publication pub for tables in schema s, table q;
