create table t (id smallint primary key, v varchar(10));
