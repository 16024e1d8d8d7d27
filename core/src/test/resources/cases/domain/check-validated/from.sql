create domain d as int;
create table t (id d);
create table u (id d);
create domain e as d;
create table v (id e);
alter domain d add constraint positive check (value > 0) not valid;
alter domain d add constraint small check (value < 100) not valid;
alter domain d add constraint odd check (value % 2 = 1) not valid;
comment on constraint positive on domain d is 'Above zero';
