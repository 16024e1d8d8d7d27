insert into t (name) values ('a');
insert into child values (1);
