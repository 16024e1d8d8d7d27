create type e2 as enum ('a', 'x', 'b', 'c');
create domain d1 as e2;
create domain d2 as d1[];
create table t4 (b d2, c d1[]);
