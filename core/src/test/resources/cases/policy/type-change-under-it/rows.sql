insert into accounts values (1, 5), (2, 7);
