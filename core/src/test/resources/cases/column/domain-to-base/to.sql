create table t (id int primary key, code varchar(10) not null default 'x');
