create table t (name text not null, constraint t_pkey primary key (name));
