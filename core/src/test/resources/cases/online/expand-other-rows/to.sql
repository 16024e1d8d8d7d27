create type p as (a int, b int);
create type q as (b int, a int);
create type r as range (subtype = p);
create type s as range (subtype = q);
create table t (id int primary key, v q[], w s);
