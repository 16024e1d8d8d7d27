insert into documents values (1, null);
