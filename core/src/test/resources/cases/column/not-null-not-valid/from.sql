create table t (a int, b int, c int not null, d int);alter table t add constraint b_there not null b not valid;alter table t add constraint d_there not null d not valid;
