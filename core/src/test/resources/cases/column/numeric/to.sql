create table t (id int primary key, a numeric(12,2), b numeric(10,4), c numeric(10,0), d double precision, e numeric(12,3));
