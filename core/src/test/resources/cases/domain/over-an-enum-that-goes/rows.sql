insert into t2 values ('a');
