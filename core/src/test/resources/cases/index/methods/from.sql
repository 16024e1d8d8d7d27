create table t (id int primary key, a int, b int[], c tsvector, d point, e text, f inet);
