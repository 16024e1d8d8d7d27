create table t (a int not null, b int not null, constraint t_pkey primary key (a));
create table child (a int references t);
