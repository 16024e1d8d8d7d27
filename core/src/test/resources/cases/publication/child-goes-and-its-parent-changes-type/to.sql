create table t2 (b timestamptz);
create table h2 () inherits (t2);
create publication pb1 for table t2 (b) with (publish = 'insert');
