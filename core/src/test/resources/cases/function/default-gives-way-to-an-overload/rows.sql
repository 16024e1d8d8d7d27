insert into t (id) values (1); insert into pt values (2);
