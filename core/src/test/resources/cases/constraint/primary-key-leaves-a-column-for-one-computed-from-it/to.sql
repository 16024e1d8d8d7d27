create table t (d numeric default 29, constraint pk primary key (d) with (fillfactor = 70));
