insert into t (other) values ('a');
