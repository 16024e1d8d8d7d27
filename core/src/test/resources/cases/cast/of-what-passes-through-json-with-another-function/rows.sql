insert into t values (1, array[row('good', 'x', 'wild')::felt, null]), (2, null); insert into others (m) values ('good');
