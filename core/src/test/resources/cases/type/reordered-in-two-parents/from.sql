create type pair as (x int, y int);
create type mood as enum ('sad', 'ok');
create domain small as int check (value < 10);
create table p1 (p pair, a pair[], m mood default 'ok', s small);
create table p2 (p pair, a pair[], m mood default 'ok', s small);
create table c (k int, check ((p).x = 1), check ((a[1]).x = 1)) inherits (p1, p2);
create table d (l int) inherits (c);
