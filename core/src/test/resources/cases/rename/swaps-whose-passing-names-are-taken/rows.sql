insert into a (x, y) values (1, 'x'), (2, 'y');
insert into b (x) values (1);
insert into s.t values (1, 'sad');
insert into z.t values (2, 'ok');
