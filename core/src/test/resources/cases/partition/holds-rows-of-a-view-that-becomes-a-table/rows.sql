insert into t values (1, row(7, 'a')), (2, null), (3, row(null, null));
