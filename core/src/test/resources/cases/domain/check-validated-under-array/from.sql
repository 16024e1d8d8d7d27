create domain d as int;
create table t (id int primary key, all_of d[]);
alter domain d add constraint positive check (value > 0) not valid;
