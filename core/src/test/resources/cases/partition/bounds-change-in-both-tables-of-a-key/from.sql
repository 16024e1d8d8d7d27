create table o (id int, r int, primary key (id, r)) partition by list (r); create table o1 partition of o for values in (1); create table o2 partition of o for values in (2);
create table i (id int, r int, o int, foreign key (o, r) references o) partition by list (r); create table i1 partition of i for values in (1); create table i2 partition of i for values in (2);
