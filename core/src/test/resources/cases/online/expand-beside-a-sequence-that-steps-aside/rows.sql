insert into a (n) values ('a');
insert into t values (1, 'a');
