create domain d3 as text not null constraint c1 check (value is not null) constraint c2 check (value::text <> 'no');
create table t2 (a d3 not null);
