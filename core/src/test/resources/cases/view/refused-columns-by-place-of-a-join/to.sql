create table t (id int, b int, a int);
create table u (id int, k int);
create view v as select j.p, j.r from (u join t using (id)) j(id, p, q, r);
