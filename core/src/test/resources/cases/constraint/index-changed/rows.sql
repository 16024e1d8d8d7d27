insert into t values (1, 'a', 'x', '[1,3)'), (2, 'b', 'y', '[3,5)');
insert into other values (1);
