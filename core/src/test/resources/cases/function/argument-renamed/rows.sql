insert into u values (1, 2);
