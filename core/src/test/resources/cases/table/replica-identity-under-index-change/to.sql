create table c (id int not null, n int not null);create unique index c_n on c (n, id);alter table c replica identity using index c_n;alter table c cluster on c_n;
