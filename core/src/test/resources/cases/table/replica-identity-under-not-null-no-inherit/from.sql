create table t (a int constraint n not null no inherit);
create unique index i on t (a);
