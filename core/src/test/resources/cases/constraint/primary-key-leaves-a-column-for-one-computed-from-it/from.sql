create table t (d numeric default 29, c varchar(100) generated always as (d) stored, constraint pk primary key (c));
