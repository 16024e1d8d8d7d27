insert into people values (1, '{sad,happy}'), (2, '{}'), (3, '{NULL,ok}');
