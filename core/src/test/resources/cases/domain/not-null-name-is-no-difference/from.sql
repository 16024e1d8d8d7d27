create domain d as int constraint given not null constraint positive check (value > 0);
create table t (id d);
