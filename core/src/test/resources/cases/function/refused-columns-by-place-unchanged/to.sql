create table guests (no int, id int);
create function f() returns bigint language sql begin atomic select sum(b) from guests x(a, b); end;
