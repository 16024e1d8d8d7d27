create table t (a int not null, b int not null, constraint t_pkey primary key (a, b), unique (a));
create table child (a int references t (a));
