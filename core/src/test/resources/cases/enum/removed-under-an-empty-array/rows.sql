insert into t values ('{glad}');
