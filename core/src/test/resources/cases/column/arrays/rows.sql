insert into t values (1, '{1,2}', '{a,b}', 'x,y');
