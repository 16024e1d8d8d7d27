create type e1 as enum ('a', 'b');
create domain d3 as e1 not null constraint c1 check (value is not null) constraint c2 check (length(value::text) < 200);
create table t2 (a e1);
