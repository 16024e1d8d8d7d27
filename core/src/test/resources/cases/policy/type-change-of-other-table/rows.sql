insert into staff values (1, 2); insert into accounts values (2);
