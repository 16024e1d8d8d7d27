create table a (x int, y int); create table b (x int, z int); create table c () inherits (a, b); create table d () inherits (c); create view v as select x from a;
