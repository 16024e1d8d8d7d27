insert into above values (1);
insert into below values (2);
insert into last values (3);
