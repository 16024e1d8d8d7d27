create function a(bigint, int default 2) returns bigint language sql immutable return $1 + 1;
create function b(x bigint default a(1)) returns bigint language sql immutable return x;
create table t (y bigint default b(3) check (a(y) > 0));
