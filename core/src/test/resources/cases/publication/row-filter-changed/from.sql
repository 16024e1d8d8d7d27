create table t (id int primary key, a int);
create publication p for table t where (a > 0) with (publish = 'insert', publish_via_partition_root = true);
