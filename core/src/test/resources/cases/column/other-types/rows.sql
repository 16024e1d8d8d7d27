insert into t values (1, '10.0.0.0/8', 'abc', B'101', '2f1b6a3e-8c1d-4f5e-9a7b-0123456789ab', 'x', null);
