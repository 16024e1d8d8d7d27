create table t (id int primary key, body text);
