insert into orders values (default, 'x', '2020-03-03'), (default, 'y', '2030-03-03');
insert into lines values (1, 1, '2020-03-03'), (2, 2, '2030-03-03');
