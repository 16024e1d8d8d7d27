insert into r values (1, 'x'); insert into t values (1, row(1,'y')::r, array[row(2,'z')::r]); insert into u values (row(3, row(4,'q')::r, null)::t);
