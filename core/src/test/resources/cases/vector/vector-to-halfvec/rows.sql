insert into documents values (1, '[1,2,3]'), (2, '[0,0.5,1]');
