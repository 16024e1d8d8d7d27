create table t (id int primary key, active int not null default 1);
