create extension btree_gist;
create table emp (id bigint, during daterange, primary key (id, during without overlaps));
create table pos (id bigint, emp bigint, during daterange, primary key (id, during without overlaps), foreign key (emp, period during) references emp (id, period during));
create view ev as select id, during from emp;
