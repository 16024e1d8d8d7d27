insert into m2 (k, other_id) values (1, 2);
