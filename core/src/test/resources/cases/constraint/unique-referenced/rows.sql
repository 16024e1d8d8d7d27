insert into t values (1, 'a');
insert into c values ('a');
