insert into departments values (1);
