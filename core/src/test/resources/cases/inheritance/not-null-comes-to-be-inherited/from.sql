create table t (n int constraint an not null no inherit);
