create table t (id int);
create domain d as int constraint small check (value < 100);
alter domain d add constraint positive check (value > 0) not valid;
comment on constraint positive on domain d is 'Some day';
create table u (id d default 7, others d[]);
