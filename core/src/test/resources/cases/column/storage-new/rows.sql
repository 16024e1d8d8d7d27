insert into t values ('a');
