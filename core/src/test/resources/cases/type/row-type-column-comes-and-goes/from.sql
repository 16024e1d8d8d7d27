create table r (id int, x int);
create table a_drops (k int, c r);
create table b_leaves (c r, k int);
create table c_gets (k int);
create table drops (c r);
