insert into t2 values ('2020-01-01');
