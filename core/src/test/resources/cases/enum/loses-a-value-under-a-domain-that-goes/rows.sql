insert into t4 values ('x'), ('a');
