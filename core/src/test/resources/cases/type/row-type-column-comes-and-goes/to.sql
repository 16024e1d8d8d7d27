create table r (id int, x bigint);
create table a_drops (k int);
create table b_leaves (c text, k int);
create table c_gets (k int, c r);
create table a_comes (c r[]);
create table s_comes (c r[]);
