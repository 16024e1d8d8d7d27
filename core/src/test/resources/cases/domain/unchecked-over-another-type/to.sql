create domain d as bigint;
create table t (id int primary key, one d, all_of d[]);
alter domain d add constraint positive check (value > 0) not valid;
