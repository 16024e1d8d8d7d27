insert into accounts values (1, 'a', false);
