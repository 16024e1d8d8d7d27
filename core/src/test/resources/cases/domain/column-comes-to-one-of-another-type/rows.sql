insert into t values (null, '2020-01-01', '2020-01-02', 5);
