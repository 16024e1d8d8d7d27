create type p as (a int, b int);
create type q as (b int, a int);
create type r as range (subtype = p);
create type s as range (subtype = q);
create domain d as p[];
create domain e as q[];
create domain f as p;
create table t (id int primary key, v p[], w p, x d, y f, z r, check ((w).a > 0));
create index on t (v);
