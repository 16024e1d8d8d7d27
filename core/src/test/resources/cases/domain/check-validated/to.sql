create domain d as int;
create table t (id d);
create table u (id d);
create domain e as d;
create table v (id e);
alter domain d add constraint positive check (value > 0);
alter domain d add constraint small check (value < 50);
alter domain d add constraint "Odd ones" check (value % 2 = 1) not valid;
comment on constraint positive on domain d is 'More than zero';
