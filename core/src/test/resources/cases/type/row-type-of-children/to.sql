create table parent (id int, x bigint);
create table child (y int) inherits (parent);
create table parted (id int, c child, p parent[]) partition by list (id);
create table part partition of parted for values in (1);
create table base (c child[] not null);
create table derived (k int) inherits (base);
create table above (t text, y int not null default 5);
create table below (z int) inherits (above);
create table holds_below (b below);
