create table t (id int primary key, active boolean not null default true);
