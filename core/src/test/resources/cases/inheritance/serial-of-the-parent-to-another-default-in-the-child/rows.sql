insert into h1 default values;
insert into t2 default values;
