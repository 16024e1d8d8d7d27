insert into t4 values (array['{1,2}'::d2])
