create domain d as int;
create table t (id d);
alter domain d add constraint positive check (value > 0) not valid;
