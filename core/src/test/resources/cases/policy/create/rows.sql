insert into accounts values (1, 'a', 5);
