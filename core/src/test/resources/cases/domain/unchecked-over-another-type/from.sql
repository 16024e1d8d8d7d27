create domain d as int;
create table t (id int primary key, one d, all_of d[]);
insert into t values (1, -5, '{1,-3}');
alter domain d add constraint positive check (value > 0) not valid;
