create table t (a int, b int constraint b_there not null, c int, d int);alter table t add constraint a_there not null a not valid;alter table t add constraint c_there not null c not valid;
