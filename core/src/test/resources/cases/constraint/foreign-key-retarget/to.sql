create table b (id int primary key);
create table c (id int primary key, ref int constraint c_ref references b);
