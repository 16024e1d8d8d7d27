insert into users values (1,1); insert into r values (1); insert into e values (1,2); insert into q values (1,2);
