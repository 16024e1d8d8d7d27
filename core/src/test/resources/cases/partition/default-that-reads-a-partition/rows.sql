insert into t values (1, 1), (2, 2); insert into others (note) values ('a'); insert into more values (5, 1);
