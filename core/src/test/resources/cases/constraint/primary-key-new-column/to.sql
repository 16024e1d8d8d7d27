create table t (name text not null, id bigint generated always as identity, constraint t_pkey primary key (id));
