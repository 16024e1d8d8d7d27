insert into above values (1, 2, 3, 4);
insert into below values (2, 3, 4, 5);
insert into last values (5, 6, 7, 8);
