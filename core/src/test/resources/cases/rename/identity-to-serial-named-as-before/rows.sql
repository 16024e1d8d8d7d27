insert into t2 default values;
insert into t3 (n) values ('a'), ('b');
