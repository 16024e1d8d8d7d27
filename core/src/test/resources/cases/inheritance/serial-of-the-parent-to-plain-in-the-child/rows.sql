insert into t1 default values;
insert into h1 default values;
