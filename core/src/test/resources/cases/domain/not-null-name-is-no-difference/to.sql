create domain d as int constraint needed not null constraint positive check (value > 0);
create table t (id d);
