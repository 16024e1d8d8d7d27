create table users (id bigint primary key, age bigint, name text);
create publication changes for table users (id, name, age) where (id > 3);
