insert into m values (1, 5), (1, 2000);
