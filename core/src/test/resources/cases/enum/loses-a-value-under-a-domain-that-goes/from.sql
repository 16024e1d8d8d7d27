create type e2 as enum ('a', 'x', 'b', 'c');
create domain d1 as e2;
create table t4 (b d1);
