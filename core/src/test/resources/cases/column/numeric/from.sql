create table t (id int primary key, a numeric(10,2), b numeric(10,2), c numeric, d real, e int);
