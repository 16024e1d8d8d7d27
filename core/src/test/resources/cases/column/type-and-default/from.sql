create table t (id int primary key, status int not null default 0, at timestamp default now());
