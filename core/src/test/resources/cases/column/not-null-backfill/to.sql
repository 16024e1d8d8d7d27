create table t (id int primary key, a int not null, b text not null default 'none', c int);
