create table t (id int primary key, a int);
create publication p for table t (id, a) where (a > 1) with (publish = 'insert, truncate');
