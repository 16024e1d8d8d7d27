create table p (id int primary key, n int) partition by list (id);
create table p1 partition of p for values in (1);
create publication pub for table p;
create publication columns for table p (id) with (publish_via_partition_root = true);
