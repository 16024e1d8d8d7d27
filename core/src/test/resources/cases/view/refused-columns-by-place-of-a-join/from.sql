create table t (id int, a int, b int);
create table u (id int, k int);
create view v as select j.p, j.r from (u join t using (id)) j(id, p, q, r);
