create type e2 as enum ('c', 'a', 'b');
create table t4 (b text default 'q');
