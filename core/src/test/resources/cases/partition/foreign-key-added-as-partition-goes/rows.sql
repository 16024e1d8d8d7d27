insert into e values (1, 1); insert into q values (1, 1);
