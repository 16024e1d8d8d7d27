create table t (id int primary key, a bigint[], b text[], c text[]);
