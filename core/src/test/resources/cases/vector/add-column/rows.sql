insert into documents values (1, 'x');
