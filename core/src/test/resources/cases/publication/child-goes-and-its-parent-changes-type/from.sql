create table t2 (b text);
create publication pb1 for table t2 (b) with (publish = 'insert');
