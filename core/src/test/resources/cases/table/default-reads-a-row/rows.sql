insert into r values (1, 'y');
insert into h values (row(1, null, 2));
insert into t (a) values (1);
