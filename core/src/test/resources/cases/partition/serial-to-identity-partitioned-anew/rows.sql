insert into m2 values (1), (2);
