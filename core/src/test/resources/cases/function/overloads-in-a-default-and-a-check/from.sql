create function a(int) returns int language sql immutable return $1 + 1;
create function b(x int default a(1)) returns int language sql immutable return x;
create table t (y int default b(3) check (a(y) > 0));
