insert into above values (1, 'x', 2);
insert into below values (2, 'y', 3, 4);
insert into last values (5, 'z', 6, 7);
insert into gone values (8, 'z', 6, '2020-01-01', 'e');
