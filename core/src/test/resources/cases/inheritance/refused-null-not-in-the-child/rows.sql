insert into k values (1, null);
