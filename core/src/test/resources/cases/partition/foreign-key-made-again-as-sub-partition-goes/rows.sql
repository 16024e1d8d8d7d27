insert into e values (1, 2); insert into q values (1, 2);
