create table o (id int, r int, primary key (id, r)) partition by list (r); create table o1 partition of o for values in (1); create table o2 partition of o for values in (2, 3) partition by range (id); create table o21 partition of o2 for values from (0) to (50); create table o22 partition of o2 for values from (50) to (100);
create table i (id int, r int, o int, foreign key (o, r) references o);
