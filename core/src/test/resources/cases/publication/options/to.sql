create table users (id int primary key, name text, mail text);
create table orders (id int primary key, total int);
create publication changes for table users with (publish = 'insert', publish_via_partition_root = true);
comment on publication changes is 'Only what is new';
